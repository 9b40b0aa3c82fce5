# What is built into the programs: samples, report templates, icons, and translations (one .ts per room and language).
set(resources_dir ${PROJECT_SOURCE_DIR}/resources)
qt_add_library(oogst_resources STATIC)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/resources_anchor.cpp "// Holds the resources; they register themselves.\n")
target_sources(oogst_resources PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/resources_anchor.cpp)
target_link_libraries(oogst_resources PRIVATE Qt6::Core)

file(GLOB samples CONFIGURE_DEPENDS ${resources_dir}/samples/*.json)
qt_add_resources(oogst_resources samples PREFIX /samples BASE ${resources_dir}/samples FILES ${samples})

file(GLOB pictures CONFIGURE_DEPENDS ${resources_dir}/icons/*.svg)
qt_add_resources(oogst_resources icons PREFIX /icons BASE ${resources_dir}/icons FILES ${pictures})

file(GLOB fonts CONFIGURE_DEPENDS ${resources_dir}/fonts/*.ttf ${resources_dir}/fonts/*.otf)
qt_add_resources(oogst_resources fonts PREFIX /fonts BASE ${resources_dir}/fonts FILES ${fonts})

file(GLOB translations CONFIGURE_DEPENDS ${resources_dir}/i18n/*.ts)
if(translations)
    qt_add_lrelease(oogst_resources TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled)
    list(GET compiled 0 first)
    get_filename_component(compiled_dir ${first} DIRECTORY)
    qt_add_resources(oogst_resources i18n PREFIX /i18n BASE ${compiled_dir} FILES ${compiled})
endif()
