package portcullis.core.match;

import portcullis.core.text.Tag;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;

/**
 * What tells two names apart without a look at their words, in sixteen bits: their legal forms, hashed, and what kind of listing
 * a name belongs to. Tells the most that these can be worth.
 */
final class Marks {
    private static final int FORMS = 12;
    private static final int FORM_MASK = (1 << FORMS) - 1;
    /** A person's name without a word of business. */
    private static final int PERSON = 1 << FORMS;
    /** The same of a ship or aircraft. */
    private static final int CRAFT = 1 << (FORMS + 1);

    private static final int WEAK = 1 << (FORMS + 2);

    private Marks() {}

    static int of(ListedForm form) {
        int marks = legalForms(form.tokens());
        ListedKind kind = form.entry().listing().kind();
        if (!form.isBusiness()) {
            marks |= kind == ListedKind.PERSON ? PERSON : 0;
            marks |= kind == ListedKind.VESSEL || kind == ListedKind.AIRCRAFT ? CRAFT : 0;
        }
        return marks | (form.name().kind() == ListedName.Kind.WEAK_ALIAS ? WEAK : 0);
    }

    /** A bit for each legal form, which unlike ones may share. */
    static int legalForms(Token[] tokens) {
        int marks = 0;
        for (Token token : tokens) {
            if (token.tag() == Tag.LEGAL_FORM) {
                marks |= 1 << Math.floorMod(token.text().hashCode(), FORMS);
            }
        }
        return marks;
    }

    /**
     * The points of legal forms and kinds, or more.
     *
     * @param submitted the legal forms of the submitted name
     * @param business whether it has a legal form or a generic word
     */
    static double points(int submitted, boolean business, int listed) {
        double points = 0;
        int forms = listed & FORM_MASK;
        if (submitted != 0 && forms == 0) {
            points = Points.EXTRA_LEGAL_FORM;
        } else if (submitted == 0 && forms != 0) {
            points = Points.MISSING_LEGAL_FORM;
        } else if (submitted != 0 && (submitted & forms) == 0) {
            points = Points.OTHER_LEGAL_FORM;
        }
        boolean other = (business && (listed & PERSON) != 0) || (submitted != 0 && (listed & CRAFT) != 0);
        return points + (other ? Points.OTHER_KIND : 0) + ((listed & WEAK) != 0 ? Points.WEAK_ALIAS : 0);
    }
}
