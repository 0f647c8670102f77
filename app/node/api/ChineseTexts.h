// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace tonggui::node {

// The Chinese texts of all errors, whatever language the program itself runs in. Thread-safe once made.
class ChineseTexts
{
public:
    ChineseTexts();

    [[nodiscard]] QString operator()(const QString &source) const; // the source itself where there is none

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tonggui::node
