// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/paper/PaperPrinting.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <array>

namespace tonggui::errors {

ErrorCatalogue counterErrors()
{
    static constexpr std::array All{&PaperUnprintable};
    return All;
}

} // namespace tonggui::errors

namespace tonggui::counter {

namespace {

constexpr double PointsPerInch = 72.0;
constexpr int FinestDots = 300; // per inch; more costs memory and shows nothing

void drawPage(QPainter &painter, QPdfDocument &document, int page, const QPrinter &printer)
{
    const int dots = std::min(printer.resolution(), FinestDots);
    const QSizeF points = document.pagePointSize(page);
    const QSize pixels = (points * dots / PointsPerInch).toSize();
    const QImage image = document.render(page, pixels);
    const QSizeF onPaper = points * printer.resolution() / PointsPerInch;
    const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
    const QRectF area = printer.pageLayout().paintRectPixels(printer.resolution());
    QRectF target(QPointF(), onPaper);
    target.moveCenter(sheet.center() - area.topLeft());
    painter.drawImage(target, image);
}

bool print(const QByteArray &pdf, QPrinter &printer)
{
    QBuffer bytes;
    bytes.setData(pdf);
    QPdfDocument document;
    if (!bytes.open(QIODevice::ReadOnly)) {
        return false;
    }
    document.load(&bytes);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0) {
        return false;
    }
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) {
            return false;
        }
        drawPage(painter, document, page, printer);
    }
    return painter.end();
}

} // namespace

Task<Result<void>> printPaper(QByteArray pdf, std::shared_ptr<QPrinter> printer, QThreadPool &pool)
{
    const auto work = [pdf = std::move(pdf), printer = std::move(printer)] { return print(pdf, *printer); };
    const bool isPrinted = co_await runIn(pool, work);
    if (!isPrinted) {
        co_return failure(errors::PaperUnprintable);
    }
    co_return Result<void>();
}

} // namespace tonggui::counter
