// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/TestPage.h"

namespace tonggui::devices {

namespace {

constexpr double PointsPerMm = 72.0 / 25.4;

struct Size
{
    double width; // points
    double height;
};

Size sizeOf(Media media)
{
    return media == Media::A4 ? Size{210 * PointsPerMm, 297 * PointsPerMm} : Size{148 * PointsPerMm, 210 * PointsPerMm};
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray text(double x, double y, int points, const QByteArray &words)
{
    return "BT /F1 " + QByteArray::number(points) + " Tf " + number(x) + ' ' + number(y) + " Td (" + words +
           ") Tj ET\n";
}

QByteArray line(double x1, double y1, double x2, double y2)
{
    return number(x1) + ' ' + number(y1) + " m " + number(x2) + ' ' + number(y2) + " l S\n";
}

QByteArray frame(const Size &size)
{
    const double margin = 10 * PointsPerMm;
    return number(margin) + ' ' + number(margin) + ' ' + number(size.width - 2 * margin) + ' ' +
           number(size.height - 2 * margin) + " re S\n";
}

QByteArray ruler(double x, double y)
{
    QByteArray marks;
    for (int mm = 0; mm <= 100; ++mm) {
        const double length = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
        marks += line(x + mm * PointsPerMm, y, x + mm * PointsPerMm, y + length * PointsPerMm);
    }
    return marks + text(x, y - 12, 9, "100 mm");
}

QByteArray greys(double x, double y)
{
    constexpr int Steps = 10;
    const double width = 10 * PointsPerMm;
    QByteArray fields;
    for (int i = 0; i < Steps; ++i) {
        fields += number(i / double(Steps - 1)) + " g " + number(x + i * width) + ' ' + number(y) + ' ' +
                  number(width) + ' ' + number(width) + " re f\n";
    }
    return fields + "0 g\n";
}

QByteArray drawing(Media media)
{
    const Size size = sizeOf(media);
    const double left = 20 * PointsPerMm;
    const double top = size.height - 30 * PointsPerMm;
    return "0.3 w\n" + frame(size) + text(left, top, 24, "Tonggui") + text(left, top - 24, 12, "Printer test page") +
           text(left, top - 60, 10, media == Media::A4 ? "A4  210 x 297 mm" : "A5  148 x 210 mm") +
           ruler(left, top - 110) + greys(left, top - 180) +
           text(left, top - 210, 10, "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789");
}

} // namespace

QByteArray testPage(Media media)
{
    const Size size = sizeOf(media);
    const QByteArray content = drawing(media);
    const QByteArray objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(size.width) + ' ' + number(size.height) +
            "] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    int count = 1;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(count++) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + QByteArray::number(count) + '\n' + table;
    pdf += "trailer\n<< /Size " + QByteArray::number(count) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

} // namespace tonggui::devices
