# SPDX-License-Identifier: MIT
# The warnings-and-hardening target, and the functions that make a layer, a program and a test.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header is only cacheable when ccache is told not to look at its time.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

if(CLAIMSMITH_TIDY)
  find_program(CLANG_TIDY_PROGRAM NAMES clang-tidy-19 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY_PROGRAM};--quiet;--extra-arg=-Wno-unknown-warning-option")
endif()

add_library(claimsmith_options INTERFACE)
add_library(claimsmith::options ALIAS claimsmith_options)
target_compile_features(claimsmith_options INTERFACE cxx_std_23)
target_include_directories(claimsmith_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_options(claimsmith_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wundef
  -Wimplicit-fallthrough -fstack-protector-strong
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>
  $<$<CXX_COMPILER_ID:GNU>:-fstack-clash-protection>
  $<$<BOOL:${CLAIMSMITH_WERROR}>:-Werror>)
target_link_options(claimsmith_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
target_compile_definitions(claimsmith_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_UP_TO=0x060800
  $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
include(CheckPIESupported)
check_pie_supported()

if(CLAIMSMITH_SANITIZE)
  target_compile_options(claimsmith_options INTERFACE
    -fsanitize=${CLAIMSMITH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -U_FORTIFY_SOURCE)
  target_link_options(claimsmith_options INTERFACE -fsanitize=${CLAIMSMITH_SANITIZE})
endif()
if(CLAIMSMITH_FUZZ)
  target_compile_options(claimsmith_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# claimsmith_layer(<name> SOURCES … [MAY_USE layer…] [LIBS target…] [PRIVATE_LIBS target…])
# One static library a folder; it links only what its layer may see (tests/tst_layers reads the includes).
function(claimsmith_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;MAY_USE;LIBS;PRIVATE_LIBS" ${ARGN})
  qt_add_library(claimsmith_${name} STATIC ${arg_SOURCES})
  add_library(claimsmith::${name} ALIAS claimsmith_${name})
  list(TRANSFORM arg_MAY_USE PREPEND claimsmith::)
  target_link_libraries(claimsmith_${name}
    PUBLIC claimsmith::options ${arg_MAY_USE} ${arg_LIBS} PRIVATE ${arg_PRIVATE_LIBS})
endfunction()

# claimsmith_test(<unit> LIBS target… [SOURCES …] [XVFB]): tests/<folder>/tst_<unit>.cpp, an executable each.
# With XVFB it runs on a display of its own.
function(claimsmith_test unit)
  cmake_parse_arguments(arg "XVFB" "" "LIBS;SOURCES" ${ARGN})
  qt_add_executable(tst_${unit} tst_${unit}.cpp ${arg_SOURCES})
  target_link_libraries(tst_${unit} PRIVATE claimsmith::testsupport ${arg_LIBS} Qt6::Test)
  if(NOT arg_XVFB)
    add_test(NAME tst_${unit} COMMAND tst_${unit})
  endif()
  set_target_properties(tst_${unit} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
endfunction()
