package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.flow.ManagePeople;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Tokens;

/** One's own account: its roles, its password, and the tokens that programs act with for it. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private Accounts accounts;

    @Inject
    private ManagePeople people;

    @Inject
    private Tokens tokens;

    @Inject
    private Visitor visitor;

    @Inject
    private InstantSource clock;

    private String old = "";
    private String wanted = "";
    private String repeated = "";

    public void open() {
        if (!visitor.may(Right.OWN_ACCOUNT)) {
            Answers.forbidden();
        }
    }

    /** The account as it is kept; empty for one that is gone. */
    public Optional<Accounts.Account> getAccount() {
        return accounts.find(visitor.getName());
    }

    public boolean isFirstPassword() {
        return getAccount().filter(Accounts.Account::mustChange).isPresent();
    }

    /** Whether the password is kept here, and not where the account is vouched for. */
    public boolean isWithPassword() {
        return getAccount().filter(account -> !account.external()).isPresent();
    }

    /** Changes the password; all sessions end with the old one, this one too. */
    public void changePassword() {
        Optional<SignedIn> who = visitor.who();
        if (who.isEmpty()) {
            Answers.forbidden();
        } else if (!wanted.equals(repeated)) {
            Answers.refuse("", "passwordsDiffer");
        } else {
            ManagePeople.Answer answer = people.changeOwn(old, wanted, who.get());
            if (answer.refusal().isEmpty()) {
                Answers.redirect("/login.xhtml");
            } else {
                Answers.refuse("", "passwordRefused", answer.refusal());
            }
        }
    }

    public boolean isWithTokens() {
        return visitor.may(Right.OWN_TOKENS);
    }

    public List<Tokens.Token> getTokens() {
        return isWithTokens() ? tokens.listByAccount(visitor.getName()) : List.of();
    }

    public boolean isServing(Tokens.Token token) {
        return token.servesAt(clock.instant());
    }

    public void revoke(String hash) {
        Optional<SignedIn> who = visitor.who().filter(account -> account.may(Right.OWN_TOKENS));
        if (who.isEmpty()) {
            Answers.forbidden();
        } else if (tokens.revoke(who.get().name(), hash, who.get().actor(), clock.instant())) {
            Answers.say("tokenRevoked");
            Answers.redirect("/tokens.xhtml");
        } else {
            Answers.refuse("", "tokenGone");
        }
    }

    public String getOld() {
        return "";
    }

    public void setOld(@Nullable String old) {
        this.old = old == null ? "" : old;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated == null ? "" : repeated;
    }
}
