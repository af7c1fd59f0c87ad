package portcullis.edge.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

        convert(workbook, TO_PDF);
        assertThat(place.resolve("report.pdf")).exists();
        assertThat(Files.readAllBytes(place.resolve("report.pdf")))
                .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        convert(workbook, TO_CSV_OF_ALL_SHEETS);
        String parties = Files.readString(place.resolve("report-Parties.csv"));
        assertThat(parties)
                .contains("\"=HYPERLINK(\"\"http://example.com\"\",\"\"open\"\")\"")
                .contains("_x0041_");
        assertThat(Files.readString(place.resolve("report-Cases.csv")))
                .contains("NO_FINDING")
                .contains("Büromöbel");
    }

    private void convert(Path workbook, String format) throws IOException, InterruptedException {
        var command = List.of(
                office().toString(),
                "-env:UserInstallation=" + place.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                place.toString(),
                workbook.toString());
        var log = place.resolve("office.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end within 120 s: " + Files.readString(log.toPath()));
        }
    }

    private static Path office() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(LibreOfficeTest::skip);
    }

    private static Path skip() {
        String notice = "SKIPPED: LibreOffice (soffice) is not installed, so nobody checked that it opens the workbook";
        System.err.println("=".repeat(20) + " " + notice + " " + "=".repeat(20));
        return abort(notice);
    }
}
