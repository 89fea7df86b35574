//! `anyhow` and `eyre`: their macros make errors, which disclose what they hold where they are printed.

use crate::data::{self, Half, User};

mod with_anyhow {
    use anyhow::{Context as _, Result, anyhow, bail, ensure};

    use super::{Half, User};

    fn made(user: &User, half: &Half) {
        let error = anyhow!("no user {}", user.email); //~ error-carries-data
        println!("{error}"); //~ pii-in-log
        let error = anyhow!("no user {}", user.id);
        println!("{error} {error:?} {error:#}");
        let email = &user.email;
        let error = anyhow!("no user {email}"); //~ error-carries-data
        println!("{error:?}"); //~ pii-in-log
        let error = anyhow!(user.email.clone());
        println!("{error}"); //~ pii-in-log
        let error = anyhow!("plain");
        println!("{error}");
        let error = anyhow!("{half}"); //~ error-carries-data
        println!("{error:#}"); //~ pii-in-log
        let error = anyhow!("{half:?}");
        println!("{error:#}");
        let error = anyhow!(crate::data::rejected());
        println!("{error}"); //~ pii-in-log
        let error = anyhow::format_err!("{}", user.email); //~ error-carries-data
        println!("{error}"); //~ pii-in-log
    }

    fn bails(user: &User, found: bool) -> Result<u64> {
        if !found {
            bail!("no user {}", user.email); //~ error-carries-data
        }
        Ok(1)
    }

    fn bails_by_id(user: &User, found: bool) -> Result<u64> {
        if !found {
            bail!("no user {}", user.id);
        }
        Ok(1)
    }

    fn ensures(user: &User) -> Result<()> {
        ensure!(user.id == 1, "no user {}", user.email); //~ error-carries-data
        Ok(())
    }

    fn ensures_by_id(user: &User) -> Result<()> {
        ensure!(user.email.is_empty(), "no user {}", user.id);
        Ok(())
    }

    /// Without a message the operands are told.
    fn ensures_equal(user: &User) -> Result<()> {
        ensure!(user.email == "nobody"); //~ error-carries-data
        Ok(())
    }

    fn ensures_equal_ids(user: &User) -> Result<()> {
        ensure!(user.id == 1);
        ensure!(user.email.len() < 2);
        Ok(())
    }

    fn ensures_something(user: &User) -> Result<()> {
        ensure!(user.email.is_empty());
        Ok(())
    }

    fn context(user: &User) -> Result<u8> {
        let number = "x".parse().with_context(|| format!("of {}", user.email))?;
        Ok(number)
    }

    pub(super) fn all(user: &User, half: &Half) {
        made(user, half);
        if let Err(error) = bails(user, false) {
            println!("{error}"); //~ pii-in-log
        }
        println!("{:?}", bails(user, true).is_ok());
        if let Err(error) = bails_by_id(user, false) {
            println!("{error:?}");
        }
        if let Err(error) = ensures(user) {
            println!("{error}"); //~ pii-in-log
        }
        if let Err(error) = ensures_by_id(user) {
            println!("{error}");
        }
        if let Err(error) = ensures_equal(user) {
            println!("{error}"); //~ pii-in-log
        }
        if let Err(error) = ensures_equal_ids(user) {
            println!("{error}");
        }
        if let Err(error) = ensures_something(user) {
            println!("{error}");
        }
        if let Err(error) = context(user) {
            println!("{error}"); //~ pii-in-log
        }
    }
}

mod with_eyre {
    use eyre::{Result, bail, ensure, eyre};

    use super::User;

    fn made(user: &User) {
        let error = eyre!("no user {}", user.email);
        println!("{error}"); //~ pii-in-log
        let error = eyre!("no user {}", user.id);
        println!("{error}");
        let email = &user.email;
        let error = eyre!("no user {email}");
        println!("{error:?}"); //~ pii-in-log
        let error = eyre!("plain");
        println!("{error}");
    }

    fn bails(user: &User, found: bool) -> Result<u64> {
        if !found {
            bail!("no user {}", user.email);
        }
        Ok(1)
    }

    fn ensures(user: &User) -> Result<()> {
        ensure!(user.id == 1, "no user {}", user.email);
        Ok(())
    }

    fn ensures_by_id(user: &User) -> Result<()> {
        ensure!(user.email.is_empty(), "no user {}", user.id);
        ensure!(user.email == "nobody");
        Ok(())
    }

    pub(super) fn all(user: &User) {
        made(user);
        if let Err(error) = bails(user, false) {
            println!("{error}"); //~ pii-in-log
        }
        if let Err(error) = ensures(user) {
            println!("{error}"); //~ pii-in-log
        }
        if let Err(error) = ensures_by_id(user) {
            println!("{error}");
        }
    }
}

pub fn all() {
    let (user, half) = (data::user(), data::half());
    with_anyhow::all(&user, &half);
    with_eyre::all(&user);
}
