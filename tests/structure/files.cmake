# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.25)
# Code files carry the licence in their first two lines, hold 400 lines at most (rows of tables not
# counted), and headers begin with #pragma once.
file(GLOB_RECURSE code RELATIVE "${root}"
    "${root}/include/*.hpp" "${root}/tests/*.[ch]pp" "${root}/examples/*.[ch]pp" "${root}/benchmarks/*.[ch]pp"
    "${root}/tests/*.cmake" "${root}/tests/*.sh" "${root}/examples/*.sh" "${root}/benchmarks/*.sh" "${root}/.scripts/*"
    "${root}/.cmake/*.cmake" "${root}/CMakeLists.txt" "${root}/tests/CMakeLists.txt" "${root}/examples/CMakeLists.txt"
    "${root}/benchmarks/CMakeLists.txt")
list(FILTER code EXCLUDE REGEX "^build/")  # where tests/run.sh builds
foreach(file IN LISTS code)
    file(READ "${root}/${file}" text)
    string(SUBSTRING "${text}" 0 200 head)
    if(NOT head MATCHES "^[^\n]*\n?[^\n]*SPDX-License-Identifier: MIT")
        message(SEND_ERROR "${file}: the licence is not in its first lines")
    endif()
    if(file MATCHES "\\.hpp$" AND NOT head MATCHES "^#pragma once")
        message(SEND_ERROR "${file}: does not begin with #pragma once")
    endif()
    if(file MATCHES "^include/kuang/data/")
        continue()
    endif()
    string(REGEX REPLACE "R\"\\([^\"]*\\)\"" "" text "${text}")
    string(REGEX REPLACE "[^\n]" "" line_ends "${text}")
    string(LENGTH "${line_ends}" lines)
    if(lines GREATER 400)
        message(SEND_ERROR "${file}: ${lines} lines, over 400; it holds two things")
    endif()
endforeach()
