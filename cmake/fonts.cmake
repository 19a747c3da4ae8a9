# The fonts inside the page: subsets of Noto with the characters that Petal's texts use, as a generated source file.
find_program(PYTHON_IN_PATH python3)
foreach(candidate ${PYTHON_IN_PATH} /usr/bin/python3)  # Debian's fonttools belongs to Debian's Python
    execute_process(COMMAND ${candidate} -c "import fontTools.subset" RESULT_VARIABLE failed ERROR_QUIET)
    if(failed EQUAL 0)
        set(python ${candidate})
        break()
    endif()
endforeach()
if(NOT python)
    message(FATAL_ERROR "Python's fontTools is missing: 'apt-get install fonttools' on Debian, 'pip install fonttools' elsewhere.")
endif()
set(PETAL_FONT_PATH "" CACHE PATH "A folder with the Noto fonts, when they are not where Debian has them")

function(petal_find_font variable file)
    find_file(${variable} ${file} PATHS ${PETAL_FONT_PATH} /usr/share/fonts/truetype/noto /usr/share/fonts/opentype/noto
        /usr/share/fonts/noto /usr/share/fonts/noto-cjk /usr/share/fonts/google-noto /usr/local/share/fonts $ENV{HOME}/Library/Fonts
        NO_CMAKE_FIND_ROOT_PATH)
    if(NOT ${variable})
        message(FATAL_ERROR "The font ${file} is missing. On Debian it is in fonts-noto-core, fonts-noto-mono or fonts-noto-cjk; "
            "elsewhere say where it is with -DPETAL_FONT_PATH=folder.")
    endif()
endfunction()
petal_find_font(PETAL_FONT_SANS NotoSans-Regular.ttf)
petal_find_font(PETAL_FONT_SANS_BOLD NotoSans-Bold.ttf)
petal_find_font(PETAL_FONT_MONO NotoSansMono-Regular.ttf)
petal_find_font(PETAL_FONT_CJK NotoSansCJK-Regular.ttc)

# Every source may hold a text for the reader: messages come from all layers.
file(GLOB_RECURSE texts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.cpp ${CMAKE_SOURCE_DIR}/src/*.hpp)
set(generated ${CMAKE_BINARY_DIR}/generated/fonts)
add_custom_command(
    OUTPUT ${generated}/fonts.cpp ${generated}/assets/fonts.hpp
    COMMAND ${python} ${CMAKE_SOURCE_DIR}/cmake/make_fonts.py ${generated} ${CMAKE_SOURCE_DIR}/src
        sans=${PETAL_FONT_SANS} sans_bold=${PETAL_FONT_SANS_BOLD} mono=${PETAL_FONT_MONO} cjk=${PETAL_FONT_CJK}
    DEPENDS ${texts} ${CMAKE_SOURCE_DIR}/cmake/make_fonts.py
    COMMENT "Subsetting the fonts"
    VERBATIM)
add_library(petal_fonts STATIC ${generated}/fonts.cpp ${generated}/assets/fonts.hpp)
target_include_directories(petal_fonts PUBLIC ${generated})
