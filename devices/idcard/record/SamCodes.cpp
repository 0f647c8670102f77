// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/SamCodes.h"

#include "devices/api/idcard/IdCardErrors.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

namespace {

struct Row
{
    quint8 sw3;
    const ErrorDefinition *error;
};

constexpr std::array Table{
    Row{code::RequestDamaged, &errors::RequestDamaged},
    Row{code::RequestLength, &errors::RequestLength},
    Row{code::RequestUnknown, &errors::RequestUnknown},
    Row{code::NotRecognised, &errors::NotRecognised},
    Row{code::CardRefusedReader, &errors::CardRefusedReader},
    Row{code::ReaderRefusedCard, &errors::ReaderRefusedCard},
    Row{code::ContentUnproven, &errors::ContentUnproven},
    Row{code::WrongCard, &errors::WrongCard},
    Row{code::ReadFailed, &errors::ReadFailed},
    Row{code::NoRandomNumber, &errors::NoRandomNumber},
    Row{code::SelfTestFailed, &errors::SelfTestFailed},
    Row{code::NotAuthorised, &errors::NotAuthorised},
    Row{code::NoCard, &errors::NoCard},
    Row{code::SelectFailed, &errors::SelectFailed},
    Row{code::ItemMissing, &errors::ItemMissing},
};

} // namespace

Error errorOf(quint8 sw3)
{
    const QString hex = QString::number(sw3, 16).toUpper().rightJustified(2, u'0');
    for (const Row &row : Table) {
        if (row.sw3 == sw3) {
            return Error(*row.error).because(u"SW3 "_s + hex);
        }
    }
    return Error(errors::UnknownCode, {hex}).because(u"SW3 "_s + hex);
}

} // namespace tonggui::devices::card
