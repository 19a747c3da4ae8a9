# The HDF5 library with its high-level part, which reads the course's cat files natively; on the page JavaScript reads them.
add_library(hdf5 INTERFACE)
if(NOT EMSCRIPTEN)
    find_path(HDF5_INCLUDE_DIR hdf5_hl.h PATH_SUFFIXES hdf5/serial REQUIRED)
    find_library(HDF5_LIBRARY NAMES hdf5_serial hdf5 REQUIRED)
    find_library(HDF5_HL_LIBRARY NAMES hdf5_serial_hl hdf5_hl REQUIRED)
    target_include_directories(hdf5 SYSTEM INTERFACE ${HDF5_INCLUDE_DIR})
    target_link_libraries(hdf5 INTERFACE ${HDF5_HL_LIBRARY} ${HDF5_LIBRARY})
endif()
