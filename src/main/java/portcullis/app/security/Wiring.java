package portcullis.app.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import portcullis.flow.AuditTrail;
import portcullis.flow.ManagePeople;
import portcullis.flow.NoteRefusals;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Tokens;

/** Makes the one object that proves who somebody is; it remembers failures and recent successes, so there is only one. */
@Dependent
class Wiring {
    @Produces
    @Singleton
    SignIn signIn(Accounts accounts, Tokens tokens, InstantSource clock) {
        return new SignIn(accounts, tokens, clock);
    }

    @Produces
    @Singleton
    Witness witness(AuditTrail trail, NoteRefusals refusals, InstantSource clock) {
        return new Witness(trail, refusals, clock);
    }

    @Produces
    @Singleton
    OpenSessions openSessions(SignInSettings settings) {
        return new OpenSessions(
                new OpenSessions.SessionRules(settings.idle(), settings.longest(), settings.mostSessions()));
    }

    @Produces
    @Singleton
    ManagePeople managePeople(Accounts accounts, InstantSource clock) {
        var passwords = new ManagePeople.Passwords(
                password -> PasswordHash.of(password).written(),
                (hash, password) -> PasswordHash.parse(hash).fits(password),
                FirstAdministrator::generated);
        return new ManagePeople(accounts, passwords, clock);
    }
}
