package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.screen.Finding;
import portcullis.core.screen.GoodGuys;
import portcullis.core.watchlist.Listing;
import portcullis.flow.Desk;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;

/** The form on a case's page in which a reviewer asks that a party is not taken for a listing again. */
@Named
@RequestScoped
public class GoodGuyWish {
    private static final int USUAL_DAYS = 180;

    @Inject
    private KeepGoodGuys keeping;

    @Inject
    private Desk desk;

    @Inject
    private CasePage casePage;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private String finding = "";
    private String reasonCode = "";
    private String reason = "";
    private @Nullable String expires;
    private boolean onlyOrder;

    /** Whether somebody may ask here: there is a match that nobody confirmed and no good guy covers. */
    public boolean isPossible() {
        return visitor.may(Right.DECIDE)
                && !getFindings().isEmpty()
                && file().decisions().stream().noneMatch(Decision::confirmsMatch);
    }

    private CaseFile file() {
        return casePage.getFile();
    }

    /** One choice for each party and first listing: a good guy covers all that was found about the two. */
    public List<SelectItem> getFindings() {
        var seen = new java.util.HashSet<String>();
        return file().screening().findings().stream()
                .filter(found -> found.match().isPresent() && !GoodGuys.isSuppressed(found))
                .filter(found -> seen.add(label(found)))
                .map(found -> new SelectItem(String.valueOf(found.number()), label(found)))
                .toList();
    }

    private static String label(Finding found) {
        int more = found.further().size();
        return found.party().map(party -> party.label()).orElse("") + " ≠ "
                + found.match().orElseThrow().listing().name() + " ("
                + found.match().orElseThrow().listing().list().title() + (more > 0 ? ", +" + more : "") + ")";
    }

    public List<SelectItem> getReasons() {
        return Reasons.NOT_THE_SAME.codes().stream()
                .map(code -> new SelectItem(code, code + " · " + Answers.text("reason." + code)))
                .toList();
    }

    public void ask() {
        Optional<SignedIn> who = visitor.who().filter(account -> account.may(Right.DECIDE));
        Optional<LocalDate> until = Asked.day(getExpires());
        if (who.isEmpty() || !casePage.isThere()) {
            Answers.forbidden();
        } else if (until.isEmpty() || !finding.matches("[1-9][0-9]{0,5}")) {
            Answers.refuse("", "goodGuyIncomplete");
        } else {
            ask(who.get().name(), until.get());
        }
    }

    private void ask(String who, LocalDate until) {
        List<Listing> listings = desk.inForce().watchlist().parts().stream()
                .flatMap(part -> part.listings().stream())
                .toList();
        var wish = new KeepGoodGuys.Wish(file().id(), Integer.parseInt(finding), reasonCode, reason, until, onlyOrder);
        KeepGoodGuys.Answer answer = keeping.request(wish, who, listings);
        if (answer.kept().isEmpty()) {
            Answers.refuse("", "goodGuyRefused", answer.refusal());
        } else {
            Answers.say("goodGuyAsked");
            Answers.redirect("/case.xhtml?id=" + file().id());
        }
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding == null ? "" : finding;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode == null ? "" : reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** As typed; in half a year before anybody typed. */
    public String getExpires() {
        return expires == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusDays(USUAL_DAYS)
                        .toString()
                : expires;
    }

    public void setExpires(@Nullable String expires) {
        this.expires = expires;
    }

    public boolean isOnlyOrder() {
        return onlyOrder;
    }

    public void setOnlyOrder(boolean onlyOrder) {
        this.onlyOrder = onlyOrder;
    }
}
