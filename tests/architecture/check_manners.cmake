cmake_minimum_required(VERSION 3.25)
# What each room keeps to itself, read from the text of the sources.
#   cmake -DSOURCE=<src> -P check_manners.cmake

set(violations "")

# forbid(PATTERN EXCEPT_ROOM WHY): no line outside that room may match.
function(forbid PATTERN EXCEPT WHY)
    foreach(file IN LISTS files)
        if(file MATCHES "${EXCEPT}")
            continue()
        endif()
        file(STRINGS ${SOURCE}/${file} lines ENCODING UTF-8 REGEX "${PATTERN}")
        foreach(line IN LISTS lines)
            string(STRIP "${line}" line)
            if(NOT line MATCHES "^//")
                list(APPEND violations "${file}: ${line} — ${WHY}")
            endif()
        endforeach()
    endforeach()
    set(violations "${violations}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
if(NOT files)
    message(FATAL_ERROR "No sources in '${SOURCE}'.")
endif()

forbid("\"[^\"]*(SELECT .*FROM|INSERT (OR [A-Z]+ )?INTO|DELETE FROM|UPDATE [a-z_%1]+ SET|CREATE (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA )"
    "^storage/" "SQL is spoken in storage only")
forbid("setHtml *\\(|insertHtml *\\(|Qt::RichText|Qt::AutoText|Qt::MarkdownText|setMarkdown *\\("
    "^$" "text that people wrote is never read as markup; use plain text")
forbid("QMessageBox::(information|warning|critical|question) *\\(|QFileDialog::get"
    "^gui/dialogs" "dialogs go through gui/dialogs.h, which a test can answer")
forbid("\\.exec\\(\\)" "^(gui/|main|storage/)" "nothing below gui opens a dialog or a loop of its own")
forbid("QDateTime::current|QDate::currentDate|QTime::currentTime"
    "^(workspace|gui|cli|storage)/" "core, seating, exchange and report have no clock; the time is passed in")

if(violations)
    list(JOIN violations "\n  " text)
    message(FATAL_ERROR "Manners of the house (docs/house-plan.md):\n  ${text}")
endif()
message(STATUS "the rooms keep to their manners")
