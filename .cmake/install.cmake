# SPDX-License-Identifier: MIT
# Headers, package config and pkg-config file. All of it is text, so it goes under share/.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(kuang_cmake_dir "${CMAKE_INSTALL_DATADIR}/cmake/kuang")
set(kuang_pc_dir "${CMAKE_INSTALL_DATADIR}/pkgconfig")

install(TARGETS kuang EXPORT kuangTargets
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT kuang
    FILE_SET detail DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT kuang)
install(EXPORT kuangTargets NAMESPACE kuang:: DESTINATION "${kuang_cmake_dir}" COMPONENT kuang)

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/kuangConfig.cmake.in" "${PROJECT_BINARY_DIR}/kuangConfig.cmake"
    INSTALL_DESTINATION "${kuang_cmake_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/kuangConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
    "${PROJECT_BINARY_DIR}/kuangConfig.cmake"
    "${PROJECT_BINARY_DIR}/kuangConfigVersion.cmake"
    "${CMAKE_CURRENT_LIST_DIR}/Findkuang_re2.cmake"
    DESTINATION "${kuang_cmake_dir}" COMPONENT kuang)

# From the .pc file up to the prefix, so that an installed tree may be moved.
if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}" OR IS_ABSOLUTE "${CMAKE_INSTALL_DATADIR}")
    message(FATAL_ERROR "kuang: CMAKE_INSTALL_INCLUDEDIR and CMAKE_INSTALL_DATADIR must be relative to the prefix")
endif()
file(RELATIVE_PATH kuang_pc_up "/prefix/${kuang_pc_dir}" "/prefix")
string(REGEX REPLACE "/$" "" kuang_pc_up "${kuang_pc_up}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/kuang.pc.in" "${PROJECT_BINARY_DIR}/kuang.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/kuang.pc" DESTINATION "${kuang_pc_dir}" COMPONENT kuang)
