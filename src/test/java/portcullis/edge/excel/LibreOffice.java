package portcullis.edge.excel;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, started without a window. Tests that need it are skipped, loudly, where it is not installed. */
public final class LibreOffice {
    private LibreOffice() {}

    /** Converts a workbook into a folder {@code converted} beside it; answers the file named alike, with the format's ending. */
    public static Path converted(Path workbook, String format) throws IOException, InterruptedException {
        Path place = workbook.resolveSibling("converted");
        var command = List.of(
                office().toString(),
                "-env:UserInstallation=" + workbook.resolveSibling("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                place.toString(),
                workbook.toString());
        var log = workbook.resolveSibling("office.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end within 120 s: " + Files.readString(log.toPath()));
        }
        String name = workbook.getFileName().toString();
        return place.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.substring(0, format.indexOf(':')));
    }

    private static Path office() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(LibreOffice::skip);
    }

    private static Path skip() {
        String notice = "SKIPPED: LibreOffice (soffice) is not installed, so nobody checked that it opens the workbook";
        System.err.println("=".repeat(20) + " " + notice + " " + "=".repeat(20));
        return abort(notice);
    }
}
