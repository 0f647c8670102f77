// SPDX-License-Identifier: Apache-2.0
#include "widgets/tokens/Type.h"

#include "widgets/tokens/TokenTable.h"

#include <array>

namespace tonggui::widgets {

namespace {

struct Row
{
    Type type;
    int usual; // light and high contrast
    int elder;
};

constexpr std::array<Row, TypeCount> Table{{
    {Type::Note, 13, 32},
    {Type::Body, 15, 36},
    {Type::Value, 17, 40},
    {Type::Lead, 20, 48},
    {Type::Title, 24, 64},
    {Type::Head, 32, 72},
    {Type::Figure, 48, 120},
    {Type::Display, 72, 120},
    {Type::Board, 120, 120},
    {Type::BoardOlder, 80, 80},
    {Type::BoardNewest, 144, 144},
    {Type::BoardMax, 240, 240},
    {Type::KioskHelp, 22, 32},
    {Type::KioskButton, 28, 48},
    {Type::KioskTile, 36, 48},
    {Type::KioskHeading, 60, 72},
}};

static_assert(isInTokenOrder(Table, &Row::type), "a size is looked up by its place");

} // namespace

int typeSize(Type type, ThemeKind kind)
{
    const Row &found = Table[size_t(type)];
    return kind == ThemeKind::Elder ? found.elder : found.usual;
}

} // namespace tonggui::widgets
