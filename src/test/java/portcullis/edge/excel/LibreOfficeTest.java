package portcullis.edge.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.report.SampleReport;

/** Another program than the one that wrote it opens the workbook. Skipped where LibreOffice is not installed. */
final class LibreOfficeTest {
    private static final String TO_PDF = "pdf:calc_pdf_Export";
    private static final String TO_CSV_OF_ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path place;

    @Test
    void the_workbook_opens_prints_and_shows_the_text_of_the_user_as_text() throws IOException, InterruptedException {
        Path workbook = place.resolve("report.xlsx");
        Files.write(workbook, WorkbookWriterTest.bytes(SampleReport.report()));

        LibreOffice.converted(workbook, TO_PDF);
        assertThat(place.resolve("converted/report.pdf")).exists();
        assertThat(Files.readAllBytes(place.resolve("converted/report.pdf")))
                .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        LibreOffice.converted(workbook, TO_CSV_OF_ALL_SHEETS);
        String parties = Files.readString(place.resolve("converted/report-Parties.csv"));
        assertThat(parties)
                .contains("\"=HYPERLINK(\"\"http://example.com\"\",\"\"open\"\")\"")
                .contains("_x0041_");
        assertThat(Files.readString(place.resolve("converted/report-Cases.csv")))
                .contains("NO_FINDING")
                .contains("Büromöbel");
    }
}
