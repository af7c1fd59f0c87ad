package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.match.PartyMatcher;
import portcullis.core.rule.ActiveRules;
import portcullis.core.subject.Subject;
import portcullis.core.watchlist.Watchlist;

/**
 * Screens subjects under one basis: matches every party in every role, judges every rule, and puts the findings in order. The same
 * subject gives the same screening. Shared by all threads.
 */
public final class Screener {
    public Screener(
            Watchlist watchlist,
            PartyMatcher matcher,
            ActiveRules rules,
            GoodsCatalogue goods,
            ScreenSettings settings) {}

    public Screening screen(Subject subject) {
        return onFailure(new IllegalStateException("row " + subject.rowNumber()));
    }

    /** What to record for a row on which screening failed: a hold that names the failure's class, never a pass. */
    public static Screening onFailure(Throwable failure) {
        String text = "The row could not be screened (" + failure.getClass().getSimpleName()
                + "). Have an operator look at the failure; screen the row again.";
        var finding = new Finding(
                1,
                EngineRules.FAILURE,
                EngineRules.FAILURE.outcome(),
                Optional.empty(),
                EngineRules.FAILURE.recommendation(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Question(text, List.of())));
        return new Screening(List.of(), List.of(finding));
    }
}
