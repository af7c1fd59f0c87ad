package portcullis.edge.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portcullis.core.match.Match;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.Truth;
import portcullis.edge.faces.view.Menu;
import portcullis.flow.upload.Upload;

/** Reads the pages' own files: what may not be in them, and that no word is missing. */
final class PageSourcesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("portcullis.pages.texts", Locale.ROOT);
    private static final Pattern INLINE =
            Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=|javascript:|https?://(?!jakarta)");
    private static final Pattern UNESCAPED = Pattern.compile("escape=\"false\"");
    private static final Pattern PLAIN_KEY = Pattern.compile("\\bt\\.([A-Za-z]\\w*)");
    private static final Pattern QUOTED_KEY = Pattern.compile("\\bt\\['([^']+)'\\]");
    private static final Pattern CLAIM = Pattern.compile("(?i)\\b(clear|cleared|clean)\\b");

    @Test
    void no_page_has_inline_script_or_style_or_a_foreign_address() throws IOException {
        assertThat(found(INLINE)).isEmpty();
    }

    @Test
    void no_page_switches_escaping_off() throws IOException {
        assertThat(found(UNESCAPED)).isEmpty();
    }

    @Test
    void every_text_that_a_page_names_exists() throws IOException {
        var named = new TreeSet<String>();
        for (Path page : pages()) {
            String source = Files.readString(page);
            PLAIN_KEY.matcher(source).results().forEach(key -> named.add(key.group(1)));
            QUOTED_KEY.matcher(source).results().forEach(key -> named.add(key.group(1)));
        }

        assertThat(named).hasSizeGreaterThan(100).isSubsetOf(TEXTS.keySet());
    }

    @Test
    void every_word_of_the_program_has_a_text() {
        var needed = new ArrayList<String>();
        add(needed, "recommendation.", "", Recommendation.values());
        add(needed, "recommendation.", ".meaning", Recommendation.values());
        add(needed, "outcome.", "", Outcome.values());
        add(needed, "outcome.", ".meaning", Outcome.values());
        add(needed, "standing.", "", Standing.values());
        add(needed, "state.", "", RuleState.values());
        add(needed, "state.", ".meaning", RuleState.values());
        add(needed, "mode.", "", Mode.values());
        add(needed, "truth.", "", Truth.values());
        add(needed, "carrier.", "", Match.Carrier.values());
        add(needed, "decision.", "", Decision.Kind.values());
        add(needed, "status.", "", Upload.Status.values());
        add(needed, "reasons.", "", Reasons.values());
        for (Menu group : Menu.whole()) {
            needed.add(group.key());
            group.entries().forEach(entry -> needed.add("menu." + entry.place()));
        }
        for (Reasons group : Reasons.values()) {
            group.codes().forEach(code -> needed.add("reason." + code));
        }

        assertThat(TEXTS.keySet()).containsAll(needed);
    }

    @Test
    void no_text_claims_that_a_row_is_fine() {
        assertThat(TEXTS.keySet().stream()
                        .filter(key -> CLAIM.matcher(TEXTS.getString(key)).find()))
                .isEmpty();
    }

    private static void add(List<String> keys, String before, String after, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            keys.add(before + constant.name() + after);
        }
    }

    private static List<String> found(Pattern pattern) throws IOException {
        var found = new ArrayList<String>();
        for (Path page : pages()) {
            pattern.matcher(Files.readString(page)).results().forEach(hit -> found.add(page + ": " + hit.group()));
        }
        return found;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).hasSizeGreaterThan(10);
            return pages;
        }
    }
}
