# SPDX-License-Identifier: MIT
# Gives re2::re2, in this order: the target that is there already, RE2's own package, pkg-config, a search.
# The version is never asked for: Debian's re2.pc says 0.0.0.
set(kuang_re2_how "")
if(TARGET re2::re2)
    set(kuang_re2_how "target of the project")
endif()

if(NOT kuang_re2_how)
    find_package(re2 CONFIG QUIET)
    if(TARGET re2::re2)
        set(kuang_re2_how "package ${re2_DIR}")
    endif()
endif()

if(NOT kuang_re2_how)
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(KUANG_RE2 QUIET IMPORTED_TARGET GLOBAL re2)
        if(KUANG_RE2_FOUND)
            add_library(re2::re2 INTERFACE IMPORTED GLOBAL)
            target_link_libraries(re2::re2 INTERFACE PkgConfig::KUANG_RE2)
            set(kuang_re2_how "pkg-config")
        endif()
    endif()
endif()

if(NOT kuang_re2_how)
    find_path(KUANG_RE2_INCLUDE_DIR re2/re2.h)
    find_library(KUANG_RE2_LIBRARY re2)
    mark_as_advanced(KUANG_RE2_INCLUDE_DIR KUANG_RE2_LIBRARY)
    if(KUANG_RE2_INCLUDE_DIR AND KUANG_RE2_LIBRARY)
        find_package(Threads REQUIRED)
        add_library(re2::re2 UNKNOWN IMPORTED GLOBAL)
        set_target_properties(re2::re2 PROPERTIES
            IMPORTED_LOCATION "${KUANG_RE2_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${KUANG_RE2_INCLUDE_DIR}"
            INTERFACE_LINK_LIBRARIES Threads::Threads)
        set(kuang_re2_how "${KUANG_RE2_LIBRARY}")
    endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(kuang_re2
    REQUIRED_VARS kuang_re2_how
    REASON_FAILURE_MESSAGE "install RE2 (Debian: libre2-dev) or set CMAKE_PREFIX_PATH")
