# SPDX-License-Identifier: MIT
# One small program, taken into five projects as users would: each is configured, built and run.
set(kuang_package_dir "${CMAKE_CURRENT_LIST_DIR}")
set(kuang_package_out "${CMAKE_CURRENT_BINARY_DIR}/package")
set(kuang_package_prefix "${kuang_package_out}/prefix")

function(kuang_add_package_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "OPTIONS")
    add_test(NAME package.${name} COMMAND "${CMAKE_CTEST_COMMAND}"
        --build-and-test "${kuang_package_dir}/${name}" "${kuang_package_out}/${name}"
        --build-generator "${CMAKE_GENERATOR}"
        --build-noclean
        --build-options "-DCMAKE_BUILD_TYPE=Debug" "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}" ${arg_OPTIONS}
        --test-command consumer)
    set_tests_properties(package.${name} PROPERTIES
        PASS_REGULAR_EXPRESSION "consumer: works"
        FAIL_REGULAR_EXPRESSION "consumer: fails"
        TIMEOUT 300)
endfunction()

kuang_add_package_test(add_subdirectory OPTIONS "-DKUANG_SOURCE=${PROJECT_SOURCE_DIR}")
kuang_add_package_test(fetch_content OPTIONS "-DKUANG_SOURCE=${PROJECT_SOURCE_DIR}")

# No CMake at all on the consumer's side.
add_test(NAME package.plain_include
    COMMAND sh "${kuang_package_dir}/plain_include.sh" "${CMAKE_CXX_COMPILER}" "${PROJECT_SOURCE_DIR}/include"
        "${kuang_package_dir}/consumer.cpp" "${kuang_package_out}/plain_include")
set_tests_properties(package.plain_include PROPERTIES PASS_REGULAR_EXPRESSION "consumer: works")

if(KUANG_INSTALL)
    add_test(NAME package.install
        COMMAND "${CMAKE_COMMAND}" --install "${PROJECT_BINARY_DIR}" --config $<CONFIG> --component kuang
            --prefix "${kuang_package_prefix}")
    set_tests_properties(package.install PROPERTIES FIXTURES_SETUP kuang_installed)

    kuang_add_package_test(find_package OPTIONS "-DCMAKE_PREFIX_PATH=${kuang_package_prefix}")
    add_test(NAME package.pkg_config
        COMMAND sh "${kuang_package_dir}/pkg_config.sh" "${CMAKE_CXX_COMPILER}" "${kuang_package_prefix}"
            "${kuang_package_dir}/consumer.cpp" "${kuang_package_out}/pkg_config")
    set_tests_properties(package.pkg_config PROPERTIES PASS_REGULAR_EXPRESSION "consumer: works")
    set_tests_properties(package.find_package package.pkg_config PROPERTIES FIXTURES_REQUIRED kuang_installed)
endif()
