package portcullis.edge.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.ReportReader;

/**
 * Reads a workbook that the program once wrote and that somebody may have opened, changed and saved with any other program. Numbers, days
 * and times come back in the canonical text of {@link portcullis.core.report.Cell}; a formula as its sign and text, because a report has none.
 */
public final class WorkbookReader implements ReportReader {
    private static final long SECONDS_A_DAY = 86_400;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public Optional<FileProblem> read(Path file, RowTaker taker) {
        try (var parts = new SavedParts(file)) {
            Map<String, String> sheets = parts.sheets();
            if (sheets.isEmpty()) {
                return Optional.of(unreadable("a workbook without sheets"));
            }
            var cells = new SheetCells(SavedStyles.of(parts), SavedTexts.of(parts), taker);
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                Optional<XMLStreamReader> xml = parts.read(sheet.getValue());
                if (taker.sheet(sheet.getKey()) && xml.isPresent()) {
                    cells.read(xml.get());
                }
            }
            return Optional.empty();
        } catch (ZipException | XMLStreamException | NumberFormatException broken) {
            return Optional.of(unreadable("a part that cannot be read"));
        } catch (IOException broken) {
            return Optional.of(unreadable(String.valueOf(broken.getMessage())));
        }
    }

    private static FileProblem unreadable(String seen) {
        return new FileProblem(
                "damaged-report",
                "The workbook cannot be read",
                "the file",
                "an audit workbook of this program",
                seen,
                "Send the workbook as it was downloaded, or fetch it again.");
    }

    @Override
    public Origin origin(Path file) {
        try (var parts = new SavedParts(file)) {
            String application = text(parts, "docProps/app.xml", "Application");
            String reportId = text(parts, "docProps/custom.xml", "lpwstr");
            return new Origin(application, reportId, Signature.NONE);
        } catch (XMLStreamException | IOException broken) {
            return new Origin("", "", Signature.NONE);
        }
    }

    /** The text of the first such element of a part. */
    private static String text(SavedParts parts, String part, String element) throws IOException, XMLStreamException {
        Optional<XMLStreamReader> xml = parts.read(part);
        while (xml.isPresent() && xml.get().hasNext()) {
            XMLStreamReader at = xml.get();
            if (at.next() == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals(element)) {
                return at.getElementText();
            }
        }
        return "";
    }

    /** Reads the rows of one sheet after another. */
    private static final class SheetCells {
        private final SavedStyles styles;
        private final SavedTexts texts;
        private final RowTaker taker;
        private final List<String> row = new ArrayList<>();

        SheetCells(SavedStyles styles, SavedTexts texts, RowTaker taker) {
            this.styles = styles;
            this.texts = texts;
            this.taker = taker;
        }

        void read(XMLStreamReader at) throws XMLStreamException, IOException {
            int number = 0;
            while (at.hasNext()) {
                int event = at.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (at.getLocalName().equals("row")) {
                        String told = SavedParts.attribute(at, "r");
                        number = told.isEmpty() ? number + 1 : Integer.parseInt(told);
                        row.clear();
                    } else if (at.getLocalName().equals("c")) {
                        cell(at);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && at.getLocalName().equals("row")) {
                    taker.row(number, List.copyOf(row));
                }
            }
        }

        private void cell(XMLStreamReader at) throws XMLStreamException, IOException {
            String place = SavedParts.attribute(at, "r");
            int column = place.isEmpty() ? row.size() : column(place);
            String type = SavedParts.attribute(at, "t");
            String style = SavedParts.attribute(at, "s");
            if (column > 16_383 || column < row.size()) {
                throw new IOException("cells that are not in the order of columns");
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(value(at, type, style));
        }

        private String value(XMLStreamReader at, String type, String style) throws XMLStreamException, IOException {
            String value = "";
            String formula = "";
            String inline = "";
            while (at.hasNext()) {
                int event = at.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (at.getLocalName()) {
                        case "v" -> value = at.getElementText();
                        case "f" -> formula = "=" + at.getElementText();
                        case "is" -> inline = SavedTexts.text(at, "is");
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && at.getLocalName().equals("c")) {
                    break;
                }
            }
            if (!formula.isEmpty()) {
                return formula;
            }
            // A cell with both is one that a library wrote over carelessly; the newer of the two is the one that has to
            // show.
            return type.equals("inlineStr") && value.isEmpty() ? inline : plain(value, type, style);
        }

        private String plain(String value, String type, String style) throws IOException {
            return switch (type) {
                case "s" -> value.isEmpty() ? "" : texts.get(value);
                case "inlineStr" -> value;
                case "str", "e" -> SavedTexts.decoded(value);
                case "b" -> value.equals("1") ? "TRUE" : "FALSE";
                default -> value.isEmpty() ? "" : number(Double.parseDouble(value), styles.of(style));
            };
        }

        private static String number(double number, SavedStyles.Shown shown) {
            return switch (shown) {
                case NUMBER ->
                    number == 0
                            ? "0"
                            : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
                case DAY -> DAY_ZERO.plusDays((long) Math.floor(number)).toString();
                case MOMENT -> {
                    long seconds = Math.round(number * SECONDS_A_DAY);
                    yield LocalDateTime.of(DAY_ZERO, java.time.LocalTime.MIDNIGHT)
                            .plusSeconds(seconds)
                            .toInstant(ZoneOffset.UTC)
                            .toString();
                }
            };
        }

        private static int column(String place) {
            int column = 0;
            for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
                column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
            }
            return column - 1;
        }
    }
}
