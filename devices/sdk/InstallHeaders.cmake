# SPDX-License-Identifier: Apache-2.0
# Installs the headers of devices/api, devices/wire and devices/host, the contract suites, and whatever of app/core and tests/support they
# include, directly or not. Runs when the SDK is installed, so that it sees the includes of that day.
# In: sdk_source, sdk_include, sdk_share.
cmake_policy(VERSION 3.25)
file(GLOB_RECURSE pending RELATIVE "${sdk_source}" "${sdk_source}/devices/api/*.h" "${sdk_source}/devices/wire/*.h"
  "${sdk_source}/devices/host/*.h" "${sdk_source}/tests/contracts/*.h" "${sdk_source}/tests/contracts/*.cpp")
list(FILTER pending EXCLUDE REGEX "^devices/host/process/") # the inside of tonggui-device-host

set(wanted "")
while(pending)
  list(POP_FRONT pending file)
  if(file IN_LIST wanted)
    continue()
  endif()
  if(NOT file MATCHES "^(app/core|devices/(api|wire|host)|tests/(contracts|support))/")
    message(FATAL_ERROR "The device SDK would need ${file}, which is no part of it.")
  endif()
  list(APPEND wanted ${file})
  file(STRINGS "${sdk_source}/${file}" includes REGEX "^#include \"(app|devices|forms|widgets|tests)/")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include \"([^\"]+)\".*" "\\1" include "${include}")
    list(APPEND pending ${include})
  endforeach()
endwhile()

foreach(file IN LISTS wanted)
  get_filename_component(folder "${file}" DIRECTORY)
  if(file MATCHES "^tests/")
    set(folder "${sdk_share}/${folder}")
  else()
    set(folder "${sdk_include}/${folder}")
  endif()
  file(INSTALL "${sdk_source}/${file}" DESTINATION "${CMAKE_INSTALL_PREFIX}/${folder}")
endforeach()
