# SPDX-License-Identifier: Apache-2.0
# Installs the headers of devices/api, devices/wire and devices/host and whatever of app/core they include, directly or not. Runs when
# the SDK is installed, so that it sees the includes of that day. In: sdk_source, sdk_destination.
cmake_policy(VERSION 3.25)
set(pending "")
foreach(room devices/api devices/wire devices/host)
  file(GLOB_RECURSE headers RELATIVE "${sdk_source}" "${sdk_source}/${room}/*.h")
  list(APPEND pending ${headers})
endforeach()
list(FILTER pending EXCLUDE REGEX "^devices/host/process/") # the inside of tonggui-device-host

set(wanted "")
while(pending)
  list(POP_FRONT pending header)
  if(header IN_LIST wanted)
    continue()
  endif()
  if(NOT header MATCHES "^(app/core|devices/(api|wire|host))/")
    message(FATAL_ERROR "The device SDK would need ${header}, which is no part of it.")
  endif()
  list(APPEND wanted ${header})
  file(STRINGS "${sdk_source}/${header}" includes REGEX "^#include \"(app|devices|forms|widgets)/")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include \"([^\"]+)\".*" "\\1" include "${include}")
    list(APPEND pending ${include})
  endforeach()
endwhile()

foreach(header IN LISTS wanted)
  get_filename_component(folder "${header}" DIRECTORY)
  file(INSTALL "${sdk_source}/${header}" DESTINATION "${CMAKE_INSTALL_PREFIX}/${sdk_destination}/${folder}")
endforeach()
