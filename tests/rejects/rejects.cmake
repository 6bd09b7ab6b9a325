# SPDX-License-Identifier: MIT
# Each file here is compiled twice: as it stands it must be accepted; with KUANG_REJECT it must be refused, with the
# message that its line "// refused: regular expression" names.
if(NOT CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    return()
endif()

# Only to have the flags in one place; never built.
add_library(kuang_rejects OBJECT EXCLUDE_FROM_ALL "${CMAKE_CURRENT_LIST_DIR}/missing_layer.cpp")
target_link_libraries(kuang_rejects PRIVATE kuang_testing)
set(kuang_reject_includes "-I$<JOIN:$<TARGET_PROPERTY:kuang_rejects,INCLUDE_DIRECTORIES>,;-I>")

file(GLOB kuang_reject_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/*.cpp")
foreach(file IN LISTS kuang_reject_files)
    cmake_path(GET file STEM name)
    file(STRINGS "${file}" message REGEX "^// refused: ")
    string(REGEX REPLACE "^// refused: " "" message "${message}")
    if(message STREQUAL "")
        message(FATAL_ERROR "${file} has no line \"// refused: ...\"")
    endif()
    add_test(NAME rejects.${name}.accepted
        COMMAND "${CMAKE_CXX_COMPILER}" -std=c++20 -fsyntax-only -Wall -Wextra -Werror "${kuang_reject_includes}"
            "${file}"
        COMMAND_EXPAND_LISTS)
    add_test(NAME rejects.${name}.refused
        COMMAND "${CMAKE_CXX_COMPILER}" -std=c++20 -fsyntax-only -Wall -Wextra -DKUANG_REJECT "${kuang_reject_includes}"
            "${file}"
        COMMAND_EXPAND_LISTS)
    set_tests_properties(rejects.${name}.refused PROPERTIES
        PASS_REGULAR_EXPRESSION "error: [^\n]*${message}"
        ENVIRONMENT LC_ALL=C)
endforeach()
