-- The rights of the two roles, stated anew at every start, so that a role under a new name gets the same.
REVOKE ALL ON SCHEMA event_log FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA event_log FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA event_log FROM ${writer}, ${reader};
GRANT USAGE ON SCHEMA event_log TO ${writer}, ${reader};
GRANT EXECUTE ON FUNCTION event_log.settled_instant(), event_log.holders(), event_log.tolerance(), event_log.simulation_lock()
  TO ${writer}, ${reader};

GRANT SELECT ON event_log.event, event_log.snapshot, event_log.simulation, event_log.identity TO ${writer}, ${reader};
-- tx and global_index are not among them: the server alone sets the order.
GRANT INSERT (stream, revision, aggregate_type, event_id, recorded_at, payload_type, payload_revision, payload, metadata)
  ON event_log.event TO ${writer};
GRANT INSERT, UPDATE, DELETE ON event_log.snapshot TO ${writer};

-- A writer that hangs must not hold the order back for long; none may trade durability for speed.
ALTER ROLE ${writer} SET transaction_timeout = '10s';
ALTER ROLE ${writer} SET synchronous_commit = 'on';
ALTER ROLE ${reader} SET default_transaction_read_only = 'on';
ALTER ROLE ${reader} SET statement_timeout = '55s';
