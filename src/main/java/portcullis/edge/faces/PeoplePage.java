package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portcullis.flow.ManagePeople;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Accounts;

/** The people who may sign in: added with a first password, given roles, disabled and enabled. Nobody does so to the own account. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    private Accounts accounts;

    @Inject
    private ManagePeople people;

    @Inject
    private Visitor visitor;

    private String name = "";
    private String[] roles = {};
    private String firstPassword = "";
    private String firstPasswordOf = "";
    private @Nullable List<Accounts.Account> all;

    public void open() {
        if (!visitor.may(Right.MANAGE_PEOPLE)) {
            Answers.forbidden();
        }
    }

    public List<Accounts.Account> getAll() {
        if (all == null) {
            all = accounts.list();
        }
        return all;
    }

    public boolean isOwn(String account) {
        return account.equalsIgnoreCase(visitor.getName());
    }

    public void add() {
        String wanted = name.strip();
        told(who().map(who -> people.add(wanted, chosen(), who)), wanted);
    }

    /** Gives an account the roles that are ticked, and no others. */
    public void change(String account) {
        told(who().map(who -> people.setRoles(account, chosen(), who)), account);
    }

    public void disable(String account, boolean disabled) {
        told(who().map(who -> people.setDisabled(account, disabled, who)), account);
    }

    public void reset(String account) {
        told(who().map(who -> people.resetPassword(account, who)), account);
    }

    private Optional<SignedIn> who() {
        return visitor.who().filter(account -> account.may(Right.MANAGE_PEOPLE));
    }

    private void told(Optional<ManagePeople.Answer> answer, String account) {
        all = null;
        if (answer.isEmpty()) {
            Answers.forbidden();
        } else if (!answer.get().refusal().isEmpty()) {
            Answers.refuse("", "peopleRefused", answer.get().refusal());
        } else if (answer.get().firstPassword().isEmpty()) {
            Answers.say("peopleChanged", account);
            Answers.redirect("/people.xhtml");
        } else {
            firstPassword = answer.get().firstPassword();
            firstPasswordOf = account;
        }
    }

    private Set<AccountRole> chosen() {
        var chosen = EnumSet.noneOf(AccountRole.class);
        Arrays.stream(roles)
                .forEach(role -> Asked.choice(AccountRole.class, role).ifPresent(chosen::add));
        return chosen;
    }

    public AccountRole[] getAllRoles() {
        return AccountRole.values();
    }

    /** The first password of the account just added, told this once; empty when there is none to tell. */
    public String getFirstPassword() {
        return firstPassword;
    }

    public String getFirstPasswordOf() {
        return firstPasswordOf;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String @Nullable [] roles) {
        this.roles = roles == null ? new String[0] : roles.clone();
    }
}
