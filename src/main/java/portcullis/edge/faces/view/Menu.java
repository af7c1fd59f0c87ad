package portcullis.edge.faces.view;

import java.util.List;
import java.util.function.Predicate;
import portcullis.flow.access.Right;

/**
 * A group of the main menu: pages that belong together, those only that the visitor may open and that this program has.
 *
 * @param key the group's name in the text bundle
 */
public record Menu(String key, List<Entry> entries) {
    /**
     * A page in the menu.
     *
     * @param place what the page calls itself in its frame; the entry's name in the text bundle is {@code menu.} and this
     * @param page the path within the application
     * @param right what it takes to open the page
     */
    public record Entry(String place, String page, Right right) {
        static Entry of(String place, Right right) {
            return new Entry(place, "/" + place + ".xhtml", right);
        }
    }

    private static final List<Menu> WHOLE = List.of(
            new Menu(
                    "menu.work",
                    List.of(
                            new Entry("overview", "/index.xhtml", Right.READ_ALL_UPLOADS),
                            Entry.of("queue", Right.READ_ALL_UPLOADS),
                            Entry.of("uploads", Right.READ_OWN_UPLOADS),
                            Entry.of("upload", Right.UPLOAD))),
            new Menu(
                    "menu.law",
                    List.of(
                            Entry.of("lists", Right.READ_LISTS),
                            Entry.of("rules", Right.READ_RULES),
                            Entry.of("owners", Right.MATCH),
                            Entry.of("good-guys", Right.READ_ALL_UPLOADS))),
            new Menu(
                    "menu.evidence",
                    List.of(
                            Entry.of("reports", Right.READ_ALL_UPLOADS),
                            Entry.of("verification", Right.VERIFY_REPORTS),
                            Entry.of("audit", Right.READ_AUDIT))),
            new Menu(
                    "menu.system",
                    List.of(
                            Entry.of("people", Right.MANAGE_PEOPLE),
                            Entry.of("tokens", Right.OWN_ACCOUNT),
                            Entry.of("settings", Right.ADOPT_LISTS))));

    /** Every page that a menu can name, whoever looks. */
    public static List<Menu> whole() {
        return WHOLE;
    }

    /** The groups with what is left of them; none is empty. */
    public static List<Menu> of(Predicate<Entry> shown) {
        return WHOLE.stream()
                .map(group ->
                        new Menu(group.key, group.entries.stream().filter(shown).toList()))
                .filter(group -> !group.entries.isEmpty())
                .toList();
    }
}
