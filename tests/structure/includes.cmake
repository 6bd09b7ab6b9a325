# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.25)
# Who may include whom. Folders include leftwards only; detail/ is for its own folder; umbrellas are for users.
set(folders text lexicon token number entity pattern pipeline io)
# Dear or rarely needed ones, and where they may stand.
set(restricted
    "re2/=pattern/"
    "unicode/=text/|token/|entity/detail/common_words.hpp|io/detail/display_width.hpp"
    "thread>=pipeline/detail/for_each_document.hpp"
    "ranges>=pipeline/for_each_document.hpp|pipeline/detail/for_each_document.hpp"
    "iostream>=nowhere"
    "regex>=nowhere"
    "functional>=nowhere"
    "filesystem>=nowhere")

file(GLOB_RECURSE headers RELATIVE "${root}/include/kuang" "${root}/include/kuang/*/*.hpp")
foreach(header IN LISTS headers)
    string(REGEX REPLACE "/.*" "" folder "${header}")
    list(FIND folders ${folder} place)
    if(place EQUAL -1 AND NOT folder STREQUAL "data")
        message(SEND_ERROR "include/kuang/${header}: ${folder}/ is no folder of the library")
    endif()
    file(STRINGS "${root}/include/kuang/${header}" includes REGEX "^#include ")
    foreach(line IN LISTS includes)
        string(REGEX REPLACE "^#include [<\"]([^>\"]+[>\"]).*" "\\1" target "${line}")
        foreach(rule IN LISTS restricted)
            string(REGEX REPLACE "=.*" "" what "${rule}")
            string(REGEX REPLACE ".*=" "" where "${rule}")
            string(FIND "${target}" "${what}" at)
            if(at EQUAL 0 AND NOT header MATCHES "^(${where})")
                message(SEND_ERROR "include/kuang/${header}: <${target} only in ${where}")
            endif()
        endforeach()
        if(NOT target MATCHES "^kuang/")
            continue()
        endif()
        if(NOT target MATCHES "^kuang/[a-z]+/")
            if(NOT target STREQUAL "kuang/version.hpp>")
                message(SEND_ERROR "include/kuang/${header}: includes the umbrella ${target}")
            endif()
            continue()
        endif()
        string(REGEX REPLACE "^kuang/([a-z]+)/.*" "\\1" other "${target}")
        if(target MATCHES "/detail/" AND NOT other STREQUAL folder)
            message(SEND_ERROR "include/kuang/${header}: includes ${target} of another folder")
        endif()
        if(other STREQUAL "data")
            continue()  # data is left of all
        endif()
        if(folder STREQUAL "data")
            if(NOT target STREQUAL "kuang/text/rows.hpp>")
                message(SEND_ERROR "include/kuang/${header}: a table includes text/rows.hpp only")
            endif()
            continue()
        endif()
        list(FIND folders ${other} other_place)
        if(other_place GREATER place)
            message(SEND_ERROR "include/kuang/${header}: includes ${target}, which is to its right")
        endif()
    endforeach()
endforeach()
