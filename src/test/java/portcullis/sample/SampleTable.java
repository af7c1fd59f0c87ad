package portcullis.sample;

import java.util.stream.Collectors;

/** The table of {@code sample-data/README.md}: what each row of the sample files is there to show. */
final class SampleTable {
    static final String START = "<!-- table: written by SampleWorkbooksTest -->\n";
    static final String END = "<!-- end of table -->";

    private SampleTable() {}

    /** The table in Markdown, one section for each file. */
    static String markdown() {
        return SampleFile.all().stream().map(SampleTable::section).collect(Collectors.joining("\n"));
    }

    /** A README with its table replaced by the current one. */
    static String replacedIn(String readme) {
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("the README has no place for the table");
        }
        return readme.substring(0, start) + START + "\n" + markdown() + "\n" + readme.substring(end);
    }

    private static String section(SampleFile file) {
        return "### " + file.name() + "\n\n| row | shows | recommendation | main finding |\n|---:|---|---|---|\n"
                + file.screened().stream().map(SampleTable::line).collect(Collectors.joining());
    }

    private static String line(SampleFile.SampleRow row) {
        return "| " + row.number() + " | " + row.shows() + " | " + row.recommendation() + " | " + row.finding()
                + " |\n";
    }
}
