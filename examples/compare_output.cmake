# SPDX-License-Identifier: MIT
# usage: cmake -D program=FILE -D expected=FILE -P compare_output.cmake
# Runs a program and fails unless it ends well and prints what stands in a file.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND "${program}" OUTPUT_VARIABLE printed RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${program} ended with ${status}")
endif()
file(READ "${expected}" wanted)
if(NOT printed STREQUAL wanted)
    message(FATAL_ERROR "${program} printed\n${printed}\nwhere ${expected} has\n${wanted}")
endif()
