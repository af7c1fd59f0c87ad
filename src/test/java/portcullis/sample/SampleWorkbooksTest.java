package portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SampleWorkbooksTest {
    private static final Path README = Path.of("sample-data", "README.md");

    @BeforeAll
    static void rewrite_when_asked() throws IOException {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        for (SampleFile file : SampleFile.all()) {
            SampleWorkbooks.write(file, SampleWorkbooks.INBOX.resolve(file.name()));
        }
        Files.writeString(README, SampleTable.replacedIn(Files.readString(README)));
    }

    @Test
    void the_workbooks_are_what_the_program_says_cell_for_cell() throws IOException {
        for (SampleFile file : List.of(SampleFile.orders(), SampleFile.customers())) {
            try (var committed = new XSSFWorkbook(Files.newInputStream(SampleWorkbooks.INBOX.resolve(file.name())));
                    var made = SampleWorkbooks.workbook(file)) {
                assertThat(cells(committed)).as(file.name()).isEqualTo(cells(made));
            }
        }
    }

    @Test
    void the_text_file_is_what_the_program_says() throws IOException {
        SampleFile file = SampleFile.spotBuys();

        assertThat(Files.readString(SampleWorkbooks.INBOX.resolve(file.name()))).isEqualTo(SampleWorkbooks.text(file));
    }

    @Test
    void the_readme_says_what_each_row_shows() throws IOException {
        String readme = Files.readString(README);

        assertThat(readme).isEqualTo(SampleTable.replacedIn(readme));
    }

    @Test
    void every_row_says_what_it_shows_and_what_to_expect() {
        Set<String> recommendations = Set.of("HOLD", "REVIEW", "NO_FINDING");
        for (SampleFile file : SampleFile.all()) {
            for (SampleFile.SampleRow row : file.screened()) {
                assertThat(row.shows()).as(file.name() + " " + row.number()).isNotBlank();
                assertThat(recommendations).contains(row.recommendation());
                assertThat(row.finding().isEmpty())
                        .as(file.name() + " " + row.number())
                        .isEqualTo(row.recommendation().equals("NO_FINDING"));
            }
        }
        assertThat(SampleFile.orders().screened()).hasSizeBetween(30, 60);
        assertThat(SampleFile.customers().screened()).hasSizeBetween(30, 60);
    }

    @Test
    void the_samples_show_every_recommendation_and_mixed_dates() {
        var recommendations = SampleFile.orders().screened().stream()
                .map(SampleFile.SampleRow::recommendation)
                .collect(Collectors.toSet());

        assertThat(recommendations).containsExactlyInAnyOrder("HOLD", "REVIEW", "NO_FINDING");
        var dates = SampleFile.orders().screened().stream()
                .map(row -> row.cells().get(3))
                .map(date -> date.replaceAll("[0-9]", "9").replaceAll("[A-Za-z]", "a"))
                .collect(Collectors.toSet());
        assertThat(dates).contains("@9999-99-99", "9999-99-99", "99.99.9999", "aaa 99, 9999", "9999/99/99");
    }

    private static List<String> cells(XSSFWorkbook workbook) {
        var cells = new ArrayList<String>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells.add(sheet.getSheetName() + "!" + cell.getAddress() + "=" + value(cell));
                }
            }
        }
        return cells;
    }

    private static String value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue() + " " + cell.getCellStyle().getDataFormatString()
                : "#" + cell.getNumericCellValue();
    }
}
