# The libraries that come without a CMake package of their own. Which room uses which, and why: docs/decisions.
find_package(PkgConfig REQUIRED)

# package(TARGET module): pkg-config's module as PkgConfig::TARGET.
macro(package TARGET MODULE)
    pkg_check_modules(${TARGET} REQUIRED IMPORTED_TARGET ${MODULE})
endmacro()

# plain_library(TARGET header library): one that tells nobody where it is, as the target TARGET.
function(plain_library TARGET HEADER LIBRARY)
    find_path(${TARGET}_INCLUDE_DIR ${HEADER} REQUIRED)
    find_library(${TARGET}_LIBRARY ${LIBRARY} REQUIRED)
    add_library(${TARGET} UNKNOWN IMPORTED)
    set_target_properties(${TARGET} PROPERTIES
        IMPORTED_LOCATION ${${TARGET}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${${TARGET}_INCLUDE_DIR})
endfunction()

package(Pq libpq)                    # storage: PostgreSQL
package(Zip libzip)                  # exchange: XLSX and ODS in; report: ODT out
package(Ical libical)                # exchange: calendars
package(XlsxWriter xlsxwriter)       # exchange: XLSX out
package(Pango pangoft2)              # report: text into glyphs and lines
package(HarfBuzzSubset harfbuzz-subset) # report: fonts cut down to what is printed
package(Zlib zlib)                   # report: compressed streams
package(QrCode qrcodegencpp)         # report: badges
plain_library(Hyphen hyphen.h hyphen)        # report: where a word may break
plain_library(Stemmer libstemmer.h stemmer)  # workspace: words that mean the same
if(OOGST_GUI)
    package(Hunspell hunspell)       # gui: spelling, where a dictionary is installed
endif()
