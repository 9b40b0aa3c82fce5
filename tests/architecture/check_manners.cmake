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

# One name is one thing: two types of one name in two rooms would be taken for each other by the linker, in silence.
foreach(file IN LISTS files)
    if(NOT file MATCHES "\\.h$")
        continue()
    endif()
    file(STRINGS ${SOURCE}/${file} types ENCODING UTF-8 REGEX "^(class|struct|enum class) [A-Za-z]+( [^;<]*)?$")
    # Within the namespaces of the file, the inner ones named too.
    file(STRINGS ${SOURCE}/${file} where ENCODING UTF-8 REGEX "^namespace [a-z:]+")
    string(REGEX REPLACE "namespace | {|;" "" where "${where}")
    foreach(type IN LISTS types)
        if(type MATCHES "^(class|struct|enum class) ([A-Za-z]+)")
            set(name "${where}::${CMAKE_MATCH_2}")
            string(MAKE_C_IDENTIFIER "known_${name}" key)
            if(DEFINED ${key} AND NOT ${key} STREQUAL file)
                list(APPEND violations "${file}: ${name} is also in ${${key}} — one name is one thing")
            endif()
            set(${key} ${file})
        endif()
    endforeach()
endforeach()

if(violations)
    list(JOIN violations "\n  " text)
    message(FATAL_ERROR "Manners of the house (docs/house-plan.md):\n  ${text}")
endif()
message(STATUS "the rooms keep to their manners")
