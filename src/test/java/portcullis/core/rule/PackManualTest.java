package portcullis.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portcullis.edge.pack.PackFiles;

/** The manual has a page for every pack, written from it, so that a lawyer checks what the program does. */
final class PackManualTest {
    private static final Path PAGES = Path.of("src/site/markdown/packs");
    private static final List<RulePack> PACKS = PackFiles.bundled();

    @Test
    void every_pack_has_its_page_as_it_is() throws IOException {
        boolean update = Boolean.getBoolean("golden.update");
        for (RulePack pack : PACKS) {
            Path page = PAGES.resolve(pack.name() + ".md");
            String text = manual().page(pack);
            if (update) {
                Files.createDirectories(PAGES);
                Files.writeString(page, text);
            }
            assertThat(page).as("run the test with -Dgolden.update=true").exists();
            assertThat(Files.readString(page)).as(pack.name()).isEqualTo(text);
        }
    }

    @Test
    void the_index_names_every_page_and_no_page_is_of_a_pack_that_is_gone() throws IOException {
        String text = index();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGES.resolve("index.md"), text);
        }
        assertThat(Files.readString(PAGES.resolve("index.md"))).isEqualTo(text);
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(name -> !name.equals("index")))
                    .allSatisfy(name -> assertThat(text).contains("(" + name + ".html)"));
        }
    }

    private static String index() {
        var text = new StringBuilder("""
                # The packs

                Each page is written from its pack by a test, so that it says what the program does: condition in words and as it is
                computed, citation, dates, state, question. How packs are written: [the pack language](../pack-language.html). What they
                leave out: [not covered](not-covered.html).

                """);
        PACKS.stream().filter(pack -> pack.overlay().isEmpty()).forEach(pack -> text.append(entry(pack)));
        text.append("\n## Scenarios\n\nWhat-ifs, never law.\n\n");
        PACKS.stream().filter(pack -> pack.overlay().isPresent()).forEach(pack -> text.append(entry(pack)));
        return text.toString();
    }

    private static String entry(RulePack pack) {
        return "- [" + pack.title() + "](" + pack.name() + ".html) (`" + pack.name() + "`)\n";
    }

    private static PackManual manual() {
        Map<String, Condition.Named> conditions = new HashMap<>();
        PACKS.forEach(pack ->
                pack.conditions().forEach((name, condition) -> conditions.put(pack.name() + "." + name, condition)));
        return new PackManual(name -> Optional.ofNullable(conditions.get(name)));
    }
}
