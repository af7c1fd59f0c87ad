package portcullis.edge.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TonguesTest {
    private static final Path TEXTS = Path.of("src/main/resources/portcullis/pages");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bt\\.([A-Za-z]\\w*)|\\bt\\['([^']+)'\\]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*\\}");

    /** The pages that are there in several languages, with the parts that only they are made of. */
    private static final List<String> TRANSLATED = List.of(
            "login.xhtml",
            "uploads.xhtml",
            "upload.xhtml",
            "results.xhtml",
            "progress.xhtml",
            "expired.xhtml",
            "problem.xhtml",
            "WEB-INF/layout.xhtml",
            "WEB-INF/notices.xhtml",
            "WEB-INF/menu.xhtml",
            "WEB-INF/foot.xhtml",
            "WEB-INF/case-buyer.xhtml",
            "WEB-INF/case-cells.xhtml",
            "WEB-INF/pager.xhtml",
            "WEB-INF/file-problem.xhtml",
            "WEB-INF/results-about.xhtml",
            "WEB-INF/results-cases.xhtml",
            "WEB-INF/results-live.xhtml",
            "WEB-INF/results-progress.xhtml");

    @Test
    void the_first_language_that_the_pages_have_counts() {
        assertThat(Tongues.liked(List.of(Locale.FRENCH, Locale.forLanguageTag("zh-TW"), Locale.GERMAN)
                        .iterator()))
                .isEqualTo("zh");
    }

    @Test
    void a_browser_of_other_languages_gets_english() {
        assertThat(Tongues.liked(List.of(Locale.FRENCH).iterator())).isEqualTo("en");
        assertThat(Tongues.liked(List.<Locale>of().iterator())).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh"})
    void every_word_that_a_page_of_the_upload_path_names_is_translated(String language) throws IOException {
        var named = new TreeSet<String>();
        for (String page : TRANSLATED) {
            KEY.matcher(Files.readString(PAGES.resolve(page)))
                    .results()
                    .forEach(key -> named.add(key.group(1) == null ? key.group(2) : key.group(1)));
        }
        named.remove("product");

        assertThat(named).hasSizeGreaterThan(80);
        assertThat(texts("_" + language).stringPropertyNames()).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh"})
    void a_translation_fills_the_same_places_as_the_english_text(String language) throws IOException {
        Properties english = texts("");
        Properties translated = texts("_" + language);

        for (String key : translated.stringPropertyNames()) {
            assertThat(english.stringPropertyNames()).contains(key);
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static Properties texts(String suffix) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve("texts" + suffix + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
