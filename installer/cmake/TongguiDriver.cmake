# SPDX-License-Identifier: Apache-2.0
# tonggui_add_driver(<name> ID <plugin id> SOURCES … USES …): what is loaded of a device driver, layer 4: its plugin entry around a
# library of layer 3. Lands with its manifest.json in the folder of drivers as <plugin id>.so and <plugin id>.json.
function(tonggui_add_driver name)
  cmake_parse_arguments(ARG "" "ID" "SOURCES;USES;EXTERNAL" ${ARGN})
  tonggui_add_library(${name} MODULE LAYER 4 SOURCES ${ARG_SOURCES} USES ${ARG_USES} EXTERNAL ${ARG_EXTERNAL})
  set_target_properties(tonggui_${name} PROPERTIES OUTPUT_NAME ${ARG_ID})
  set_property(TARGET tonggui_${name} APPEND PROPERTY LINK_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/manifest.json")
  add_custom_command(TARGET tonggui_${name} POST_BUILD COMMAND ${CMAKE_COMMAND} -E copy_if_different
    "${CMAKE_CURRENT_SOURCE_DIR}/manifest.json" "${TONGGUI_PLUGIN_DIR}/${ARG_ID}.json" VERBATIM)
endfunction()
