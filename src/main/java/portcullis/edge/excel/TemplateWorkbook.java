package portcullis.edge.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.Field;
import portcullis.core.intake.Template;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.TemplateWriter;

/**
 * Blank workbooks to fill in: a sheet with nothing but the header, whose cells tell what they take when they are chosen; a sheet
 * of notes with an example for every column and all further columns that are read; and the lists to choose from.
 */
public final class TemplateWorkbook implements TemplateWriter {
    private static final int LAST_ROW = 100_000;
    private static final int WIDTH = 20 * 256;
    private static final int WIDE = 60 * 256;
    private static final int LONGEST_TITLE = 31;
    private static final int LONGEST_PROMPT = 250;
    private static final String ANSWERS = "YesNoUnknown";
    private static final String COUNTRIES = "CountryCodes";

    @Override
    public void write(SubjectKind kind, List<Field> columns, List<Field> more, OutputStream out) {
        try (var book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet(kind == SubjectKind.CUSTOMERS ? "Customers" : "Orders");
            CellStyle heading = heading(book);
            var header = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                var cell = header.createCell(i);
                cell.setCellValue(Template.header(kind, columns.get(i)));
                cell.setCellStyle(heading);
                sheet.setColumnWidth(i, WIDTH);
                sheet.setDefaultColumnStyle(i, text(book));
                choices(sheet, i, columns.get(i));
            }
            sheet.createFreezePane(0, 1);
            notes(book, heading, columns, more);
            lists(book);
            book.write(out);
        } catch (IOException e) {
            throw new WorkbookFailure("writing a template", e);
        }
    }

    private static CellStyle heading(XSSFWorkbook book) {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Text, so that numbers of orders keep their zeros. */
    private static CellStyle text(XSSFWorkbook book) {
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            if (book.getCellStyleAt(i).getDataFormatString().equals("@")) {
                return book.getCellStyleAt(i);
            }
        }
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    /** A list to choose from where there is one, and in any case the note that shows when a cell is chosen. */
    private static void choices(Sheet sheet, int column, Field field) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        Optional<String> list = !Template.choices(field).isEmpty()
                ? Optional.of(ANSWERS)
                : Template.isCountry(field) ? Optional.of(COUNTRIES) : Optional.empty();
        DataValidationConstraint constraint = list.map(helper::createFormulaListConstraint)
                .orElseGet(() -> helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.LESS_OR_EQUAL, "32767", null));
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.createPromptBox(
                cut(field.title(), LONGEST_TITLE),
                cut(field.meaning() + ". For example: " + field.example(), LONGEST_PROMPT));
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static void notes(XSSFWorkbook book, CellStyle heading, List<Field> columns, List<Field> more) {
        Sheet sheet = book.createSheet("Notes");
        row(sheet, 0, heading, "Column", "What it says", "Example", "Name in mappings", "In this workbook");
        int at = 1;
        for (Field field : columns) {
            row(sheet, at++, null, field.title(), field.meaning(), field.example(), field.key(), "yes");
        }
        for (Field field : more) {
            row(sheet, at++, null, field.title(), field.meaning(), field.example(), field.key(), "may be added");
        }
        for (int i = 0; i < 5; i++) {
            sheet.setColumnWidth(i, i == 1 ? WIDE : 2 * WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void row(Sheet sheet, int number, @Nullable CellStyle style, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
            if (style != null) {
                row.getCell(i).setCellStyle(style);
            }
        }
    }

    private static void lists(XSSFWorkbook book) {
        Sheet sheet = book.createSheet("Lists");
        List<String> answers = List.of("yes", "no", "unknown");
        List<String> countries = Stream.of(Locale.getISOCountries()).sorted().toList();
        for (int i = 0; i < countries.size(); i++) {
            var row = sheet.createRow(i);
            if (i < answers.size()) {
                row.createCell(0).setCellValue(answers.get(i));
            }
            row.createCell(1).setCellValue(countries.get(i));
        }
        name(book, ANSWERS, "Lists!$A$1:$A$" + answers.size());
        name(book, COUNTRIES, "Lists!$B$1:$B$" + countries.size());
    }

    private static void name(XSSFWorkbook book, String name, String range) {
        var named = book.createName();
        named.setNameName(name);
        named.setRefersToFormula(range);
    }
}
