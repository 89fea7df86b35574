//! Stores of sessions of one's own: they are given the ids.

use std::collections::HashMap;

use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use axum_session::{DatabaseError, DatabasePool};

struct Store;

impl SessionStore for Store {
    async fn load(&self, session_key: &SessionKey) -> Result<Option<HashMap<String, String>>, LoadError> {
        log::info!("{}", session_key.as_ref()); //~ secret-in-log
        log::info!("{}", session_key.as_ref().len());
        Ok(None)
    }

    async fn save(&self, state: HashMap<String, String>, ttl: &time::Duration) -> Result<SessionKey, SaveError> {
        log::info!("{} entries, {ttl}", state.len());
        Err(SaveError::Other(std::io::Error::other("full").into()))
    }

    async fn update(
        &self,
        session_key: SessionKey,
        _: HashMap<String, String>,
        _: &time::Duration,
    ) -> Result<SessionKey, UpdateError> {
        log::info!("{session_key:?}"); //~ secret-in-log
        Ok(session_key)
    }

    async fn update_ttl(&self, _: &SessionKey, ttl: &time::Duration) -> Result<(), anyhow::Error> {
        log::info!("{ttl}");
        Ok(())
    }

    async fn delete(&self, session_key: &SessionKey) -> Result<(), anyhow::Error> {
        log::info!("{session_key:?}"); //~ secret-in-log
        Ok(())
    }
}

#[async_trait::async_trait]
impl DatabasePool for Store {
    async fn initiate(&self, table_name: &str) -> Result<(), DatabaseError> {
        log::info!("{table_name}");
        Ok(())
    }

    async fn count(&self, _: &str) -> Result<i64, DatabaseError> {
        Ok(0)
    }

    async fn store(&self, id: &str, session: &str, expires: i64, table_name: &str) -> Result<(), DatabaseError> {
        log::info!("{id}"); //~ secret-in-log
        log::info!("{} bytes until {expires} in {table_name}", session.len());
        Ok(())
    }

    async fn load(&self, id: &str, _: &str) -> Result<Option<String>, DatabaseError> {
        log::info!("{id}"); //~ secret-in-log
        Ok(None)
    }

    async fn delete_one_by_id(&self, id: &str, _: &str) -> Result<(), DatabaseError> {
        log::info!("{id}"); //~ secret-in-log
        Ok(())
    }

    async fn exists(&self, id: &str, _: &str) -> Result<bool, DatabaseError> {
        log::info!("{id}"); //~ secret-in-log
        Ok(false)
    }

    async fn delete_by_expiry(&self, _: &str) -> Result<Vec<String>, DatabaseError> {
        Ok(Vec::new())
    }

    async fn delete_all(&self, _: &str) -> Result<(), DatabaseError> {
        Ok(())
    }

    async fn get_ids(&self, _: &str) -> Result<Vec<String>, DatabaseError> {
        Ok(Vec::new())
    }

    fn auto_handles_expiry(&self) -> bool {
        false
    }
}
