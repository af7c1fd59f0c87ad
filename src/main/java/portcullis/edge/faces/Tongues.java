package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language of a page. What a buyer needs to upload a file and to see what became of it is there in several languages: the one
 * asked for by {@code ?lang=}, which is kept for the session, else the first that the browser likes. All other pages are in English,
 * because half a page in another language is worse than none.
 */
@Named("tongues")
@RequestScoped
public class Tongues {
    /** The pages of the upload path. */
    private static final Set<String> TRANSLATED = Set.of(
            "/login.xhtml",
            "/uploads.xhtml",
            "/upload.xhtml",
            "/results.xhtml",
            "/progress.xhtml",
            "/expired.xhtml",
            "/problem.xhtml");

    /** A case is translated for buyers, who see its state and the questions; not for reviewers. */
    private static final String CASE = "/case.xhtml";

    private static final Map<String, String> NAMES = Map.of("en", "English", "de", "Deutsch", "zh", "中文");
    private static final List<String> ALL = List.of("en", "de", "zh");
    private static final String KEPT = "portcullis.language";

    @Inject
    private Visitor visitor;

    /** Whether this page is there in other languages. */
    public boolean isSeveral() {
        String page = outside().getRequestServletPath();
        return TRANSLATED.contains(page) || (page.equals(CASE) && visitor.isSignedIn() && visitor.isBuyer());
    }

    /** One of {@link #getAll()}. */
    public String getCurrent() {
        return isSeveral() ? wanted() : Locale.ENGLISH.getLanguage();
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCurrent());
    }

    public List<String> getAll() {
        return ALL;
    }

    /** What a language calls itself. */
    public String nameOf(String language) {
        return NAMES.getOrDefault(language, language);
    }

    /** This page's address in another language, for a link. */
    public String addressIn(String language) {
        HttpServletRequest request = (HttpServletRequest) outside().getRequest();
        String others = request.getQueryString() == null
                ? ""
                : List.of(request.getQueryString().split("&", -1)).stream()
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
                        .map(pair -> "&" + pair)
                        .collect(Collectors.joining());
        return request.getRequestURI() + "?lang=" + URLEncoder.encode(language, StandardCharsets.UTF_8) + others;
    }

    private static String wanted() {
        String asked = Answers.asked("lang");
        if (NAMES.containsKey(asked)) {
            outside().getSessionMap().put(KEPT, asked);
            return asked;
        }
        Object kept = outside().getSessionMap().get(KEPT);
        return kept instanceof String language ? language : liked(outside().getRequestLocales());
    }

    /** The first language of the browser that the page is there in; English when there is none. */
    static String liked(Iterator<Locale> locales) {
        while (locales.hasNext()) {
            String language = locales.next().getLanguage();
            if (NAMES.containsKey(language)) {
                return language;
            }
        }
        return Locale.ENGLISH.getLanguage();
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
