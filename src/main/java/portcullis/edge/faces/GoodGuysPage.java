package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.flow.GoodGuyStates;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.GoodGuyRules;

/** All good guys: those that wait for a second person, those in force, and those that are over, each with the reason why. */
@Named
@RequestScoped
public class GoodGuysPage {
    @Inject
    private KeepGoodGuys keeping;

    @Inject
    private GoodGuyRules rules;

    @Inject
    private GoodGuyStates.Look looking;

    @Inject
    private Visitor visitor;

    private String why = "";
    private @Nullable List<Line> lines;

    /**
     * A good guy and where it stands.
     *
     * @param because what of it does not hold any more
     */
    public record Line(GoodGuyRules.Kept kept, String state, List<String> because) {
        /** The rules whose findings it covers, in the order of the alphabet. */
        public List<String> rules() {
            return kept.goodGuy().rules().stream().sorted().toList();
        }

        public boolean isWaiting() {
            return state.equals("REQUESTED");
        }

        public boolean isOver() {
            return !isWaiting() && !state.equals("IN_FORCE");
        }
    }

    public void open() {
        if (!visitor.may(Right.READ_ALL_UPLOADS)) {
            Answers.forbidden();
        }
    }

    public List<Line> getWaiting() {
        return lines().stream().filter(Line::isWaiting).toList();
    }

    public List<Line> getInForce() {
        return lines().stream()
                .filter(line -> !line.isWaiting() && !line.isOver())
                .toList();
    }

    public List<Line> getOver() {
        return lines().stream().filter(Line::isOver).toList();
    }

    private List<Line> lines() {
        if (lines == null) {
            GoodGuyStates states = looking.now();
            lines = rules.list().stream()
                    .map(kept -> line(kept, states.of(kept)))
                    .toList();
        }
        return lines;
    }

    private static Line line(GoodGuyRules.Kept kept, GoodGuyStates.State now) {
        return new Line(kept, now.state(), now.because());
    }

    public boolean isMine(GoodGuyRules.Kept kept) {
        return kept.requested().by().equals(visitor.getName());
    }

    public boolean isAllowedToApprove() {
        return visitor.may(Right.APPROVE_GOOD_GUYS);
    }

    public boolean isAllowedToEnd() {
        return visitor.may(Right.DECIDE);
    }

    public void approve(String id) {
        tell(who(Right.APPROVE_GOOD_GUYS).map(who -> keeping.approve(id, who.name())), "goodGuyApproved");
    }

    /** Refuses one that waits, or ends one that is in force. */
    public void end(String id) {
        tell(who(Right.DECIDE).map(who -> keeping.end(id, who.name(), why)), "goodGuyEnded");
    }

    private Optional<SignedIn> who(Right right) {
        return visitor.who().filter(account -> account.may(right));
    }

    private static void tell(Optional<KeepGoodGuys.Answer> answer, String done) {
        if (answer.isEmpty()) {
            Answers.forbidden();
        } else if (answer.get().kept().isEmpty()) {
            Answers.refuse("", "goodGuyRefused", answer.get().refusal());
        } else {
            Answers.say(done);
            Answers.redirect("/good-guys.xhtml");
        }
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
