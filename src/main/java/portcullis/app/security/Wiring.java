package portcullis.app.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
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
}
