package portcullis.edge.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import portcullis.flow.port.SheetReader.Oddity;

/** Workbooks in Office Open XML (.xlsx), read as a stream; formulas give their stored values, links are never followed. */
final class XlsxFile implements Format {
    private final SheetLimits limits;

    XlsxFile(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public void look(Path file) throws IOException, Refusal {
        try (ZipParts parts = ZipParts.open(file, limits)) {
            Workbook.of(parts, limits);
        }
    }

    private void feed(ZipParts parts, Workbook.Sheet sheet, CellValues values, RowFeed feed)
            throws IOException, Refusal {
        if (scanned(parts, sheet, values, feed)) {
            return;
        }
        try (XmlPart part = XmlPart.open(parts.open(sheet.part()))) {
            new SheetCells(part, feed, values, limits).feed();
        }
    }

    /** Reads the sheet on its bytes; false where it has something that only a general parser takes. */
    private boolean scanned(ZipParts parts, Workbook.Sheet sheet, CellValues values, RowFeed feed)
            throws IOException, Refusal {
        try (PartStream part = parts.open(sheet.part())) {
            if (!MarkupScan.suits(part.head())) {
                return false;
            }
            new SheetScan(part, feed, values, limits).feed();
            return true;
        } catch (MarkupScan.Unsuited unsuited) {
            feed.again();
            return false;
        }
    }

    @Override
    public void read(Path file, RowFeed feed) throws IOException, Refusal {
        try (ZipParts parts = ZipParts.open(file, limits)) {
            Workbook workbook = Workbook.of(parts, limits);
            List<String> names =
                    workbook.sheets().stream().map(Workbook.Sheet::name).toList();
            CellValues values = null;
            for (Workbook.Sheet sheet : workbook.sheets()) {
                if (sheet.hidden()) {
                    feed.notice(Oddity.HIDDEN_SHEET, 0, sheet.name());
                }
                if (!feed.wants(sheet.name(), names)) {
                    continue;
                }
                if (values == null) {
                    values = new CellValues(
                            SharedTexts.of(parts, workbook, limits),
                            CellStyles.of(parts, workbook),
                            workbook.from1904());
                }
                feed(parts, sheet, values, feed);
            }
        } catch (BrokenPart broken) {
            throw broken.refusal("the file");
        } catch (ZipException broken) {
            throw Refusal.damaged("the file", "a whole zip archive", "one that is cut off or broken");
        }
    }
}
