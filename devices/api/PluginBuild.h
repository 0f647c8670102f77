// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

// What a driver was built with. The number in TONGGUI_DEVICE_PLUGIN_ID says which interface a driver means; this says
// whether its objects look the same in memory as ours do.
namespace tonggui::devices {

struct PluginBuild
{
    const char *tools; // "Qt 6.4, GCC, libstdc++"
    quint32 layout;    // of everything that crosses the border

    bool operator==(const PluginBuild &other) const
    {
        return qstrcmp(tools, other.tools) == 0 && layout == other.layout;
    }
};

// The sizes of these types as one number (FNV-1a).
template <typename... Types>
[[nodiscard]] consteval quint32 layoutOf()
{
    quint32 sum = 2166136261U;
    ((sum = (sum ^ quint32(sizeof(Types))) * 16777619U), ...);
    return sum;
}

} // namespace tonggui::devices

#if defined(__clang__)
#define TONGGUI_COMPILER "Clang"
#else
#define TONGGUI_COMPILER "GCC"
#endif

#if defined(_LIBCPP_VERSION)
#define TONGGUI_STANDARD_LIBRARY "libc++"
#elif defined(_GLIBCXX_DEBUG)
#define TONGGUI_STANDARD_LIBRARY "libstdc++ with checks"
#elif !_GLIBCXX_USE_CXX11_ABI
#define TONGGUI_STANDARD_LIBRARY "libstdc++ before C++11"
#else
#define TONGGUI_STANDARD_LIBRARY "libstdc++"
#endif

#define TONGGUI_BUILD_TOOLS                                                                                            \
    "Qt " QT_STRINGIFY(QT_VERSION_MAJOR) "." QT_STRINGIFY(QT_VERSION_MINOR) ", " TONGGUI_COMPILER                      \
                                                                            ", " TONGGUI_STANDARD_LIBRARY
