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
  -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>
  $<$<BOOL:${CLAIMSMITH_WERROR}>:-Werror>)
target_compile_definitions(claimsmith_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_UP_TO=0x060800
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# Hardening; tests/packaging/tst_hardening.sh reads it back out of the programs. FORTIFY needs an optimizer and does not go
# together with the sanitizers. Some distributions' compilers define it themselves, hence -U.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()
target_compile_options(claimsmith_options INTERFACE -fstack-protector-strong)
foreach(flag -fstack-clash-protection -fcf-protection=full)
  string(MAKE_C_IDENTIFIER "claimsmith_has${flag}" known)
  check_cxx_compiler_flag(${flag} ${known}) # control-flow protection is of x86
  if(${known})
    target_compile_options(claimsmith_options INTERFACE ${flag})
  endif()
endforeach()
if(NOT CLAIMSMITH_SANITIZE)
  target_compile_options(claimsmith_options INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>)
endif()
target_link_options(claimsmith_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

# The same bytes from every folder: no path of the machine gets into a program. The last that fits counts.
target_compile_options(claimsmith_options INTERFACE
  $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=;-ffile-prefix-map=${PROJECT_BINARY_DIR}/=>)

if(CLAIMSMITH_SANITIZE)
  target_compile_options(claimsmith_options INTERFACE
    -fsanitize=${CLAIMSMITH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -U_FORTIFY_SOURCE)
  target_link_options(claimsmith_options INTERFACE -fsanitize=${CLAIMSMITH_SANITIZE})
endif()
if(CLAIMSMITH_FUZZ)
  target_compile_options(claimsmith_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# What nearly every source includes is compiled once for each of four kinds of source: half of a clean build's time. Clang asks
# for the very same definitions in all users of a precompiled header, and clang-tidy must see what a file includes itself.
set(CLAIMSMITH_PCH OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CLAIMSMITH_TIDY)
  set(CLAIMSMITH_PCH ON)
endif()

# Qt tells each test its own folders, by which a precompiled header would differ; QFINDTESTDATA alone needs them.
set(no_test_folders -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# claimsmith_precompiled(<name> [TESTS] LIBS target… HEADERS header…): headers for claimsmith_use_precompiled(<target>
# <name>), by libraries or, with TESTS, by executables.
function(claimsmith_precompiled name)
  cmake_parse_arguments(arg "TESTS" "" "LIBS;HEADERS" ${ARGN})
  if(CLAIMSMITH_PCH)
    set(source "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main() {}\n")
    if(arg_TESTS)
      add_executable(claimsmith_${name} "${source}")
      target_compile_options(claimsmith_${name} PRIVATE ${no_test_folders})
    else()
      add_library(claimsmith_${name} STATIC "${source}")
    endif()
    target_link_libraries(claimsmith_${name} PRIVATE claimsmith::options ${arg_LIBS})
    target_precompile_headers(claimsmith_${name} PRIVATE ${arg_HEADERS})
    set_target_properties(claimsmith_${name} PROPERTIES
      AUTOMOC OFF AUTOUIC OFF AUTORCC OFF EXCLUDE_FROM_ALL ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/precompiled")
  endif()
endfunction()

function(claimsmith_use_precompiled target name)
  if(CLAIMSMITH_PCH)
    target_precompile_headers(${target} REUSE_FROM claimsmith_${name})
  endif()
endfunction()

# claimsmith_layer(<name> SOURCES … [MAY_USE layer…] [LIBS target…] [PRIVATE_LIBS target…])
# One static library a folder; it links only what its layer may see (tests/tst_layers reads the includes).
function(claimsmith_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;MAY_USE;LIBS;PRIVATE_LIBS" ${ARGN})
  qt_add_library(claimsmith_${name} STATIC ${arg_SOURCES})
  add_library(claimsmith::${name} ALIAS claimsmith_${name})
  list(TRANSFORM arg_MAY_USE PREPEND claimsmith::)
  target_link_libraries(claimsmith_${name}
    PUBLIC claimsmith::options ${arg_MAY_USE} ${arg_LIBS} PRIVATE ${arg_PRIVATE_LIBS})
  set(ui_folder "${PROJECT_SOURCE_DIR}/ui")
  cmake_path(IS_PREFIX ui_folder "${CMAKE_CURRENT_SOURCE_DIR}" has_widgets)
  if(has_widgets)
    claimsmith_use_precompiled(claimsmith_${name} widgets)
  else()
    claimsmith_use_precompiled(claimsmith_${name} core)
  endif()
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
  target_compile_options(tst_${unit} PRIVATE ${no_test_folders})
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui$")
    claimsmith_use_precompiled(tst_${unit} widgettests)
  else()
    claimsmith_use_precompiled(tst_${unit} tests)
  endif()
  set_target_properties(tst_${unit} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
endfunction()
