# SPDX-License-Identifier: Apache-2.0
# The parts of OpenCV that we use, as targets. Debian's own CMake package comes only with libopencv-dev, which brings every part and what each
# needs in turn (about 1 GB).
find_path(OPENCV_PARTS_INCLUDE opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
foreach(part core imgcodecs imgproc videoio)
  find_library(OPENCV_PARTS_${part} opencv_${part} REQUIRED)
  if(NOT TARGET OpenCvParts::${part})
    add_library(OpenCvParts::${part} UNKNOWN IMPORTED)
    set_target_properties(OpenCvParts::${part} PROPERTIES IMPORTED_LOCATION "${OPENCV_PARTS_${part}}"
      INTERFACE_INCLUDE_DIRECTORIES "${OPENCV_PARTS_INCLUDE}")
  endif()
endforeach()
