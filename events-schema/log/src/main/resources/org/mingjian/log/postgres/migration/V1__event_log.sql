-- The log. What stands in it is for ever: nobody is granted an update or a delete, and a trigger refuses both even to the
-- owner.

CREATE TABLE event_log.event (
  -- Which transaction wrote it, and in which order it wrote. Readers sort by both and stop before the oldest transaction
  -- that has not ended, so that what they have read can never change. No role may state either column.
  tx               xid8        NOT NULL DEFAULT pg_current_xact_id(),
  global_index     bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  stream           text        NOT NULL COLLATE "C",
  revision         bigint      NOT NULL CHECK (revision >= 0),
  aggregate_type   text,
  event_id         text        NOT NULL COLLATE "C",
  recorded_at      timestamptz NOT NULL,
  payload_type     text        NOT NULL,
  payload_revision text,
  payload          bytea       NOT NULL,
  metadata         bytea       NOT NULL,
  CONSTRAINT event_order PRIMARY KEY (tx, global_index),
  CONSTRAINT event_once_per_revision UNIQUE (stream, revision),
  CONSTRAINT event_once_per_id UNIQUE (event_id)
);

-- Time follows the order of rows closely, so a block range index finds a time and costs next to nothing.
CREATE INDEX event_recorded_at ON event_log.event USING brin (recorded_at);

-- A table that only grows is never vacuumed for dead rows; freeze it early, in small steps, and keep its statistics fresh.
ALTER TABLE event_log.event SET (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);

CREATE TABLE event_log.snapshot (
  stream           text        NOT NULL COLLATE "C",
  revision         bigint      NOT NULL,
  aggregate_type   text,
  event_id         text        NOT NULL,
  recorded_at      timestamptz NOT NULL,
  payload_type     text        NOT NULL,
  payload_revision text,
  payload          bytea       NOT NULL,
  metadata         bytea       NOT NULL,
  CONSTRAINT snapshot_once_per_revision PRIMARY KEY (stream, revision)
);

-- How far the time of an event may lie from the moment of its insertion. The settled instant trails by as much.
CREATE FUNCTION event_log.tolerance() RETURNS interval
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN interval '5 seconds';

-- clock_timestamp, not the start of the transaction: by now the transaction has its id (the default of tx took it), so
-- whoever looks for writing transactions later than this moment finds it.
CREATE FUNCTION event_log.admit() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.recorded_at NOT BETWEEN clock_timestamp() - event_log.tolerance()
                             AND clock_timestamp() + event_log.tolerance() THEN
    RAISE EXCEPTION 'time % of the event is more than % away from the log''s own clock %',
      NEW.recorded_at, event_log.tolerance(), clock_timestamp() USING ERRCODE = 'MJ001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER event_admitted BEFORE INSERT ON event_log.event
  FOR EACH ROW EXECUTE FUNCTION event_log.admit();

CREATE FUNCTION event_log.refuse() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'events are never changed or deleted; record a correction as a new event' USING ERRCODE = 'MJ002';
END $$;

CREATE TRIGGER event_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log.event
  FOR EACH STATEMENT EXECUTE FUNCTION event_log.refuse();

-- Transactions that write, anywhere on the server: until they end, what was written after they took their id is not shown.
CREATE FUNCTION event_log.holders()
  RETURNS TABLE (pid integer, who text, program text, doing text, since timestamptz)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT pg_stat_clear_snapshot();
  SELECT a.pid, a.usename::text, a.application_name, coalesce(a.state, a.backend_type), coalesce(a.xact_start, '-infinity')
    FROM pg_stat_activity a
   WHERE a.backend_xid IS NOT NULL AND a.pid <> pg_backend_pid()
   ORDER BY a.xact_start
$$;

-- No event with an earlier time can still appear to whoever reads all from now on. Take the clock first. An event with a
-- time before (clock - tolerance) was inserted before the clock was read, by a transaction that had its id by then. Either
-- that transaction has ended, or it is among the holders, and then the event's time is no earlier than its start less the
-- tolerance. An event that is committed but held back by an older transaction took its id after that one, which is a holder.
CREATE FUNCTION event_log.settled_instant() RETURNS timestamptz
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  clock timestamptz := clock_timestamp();
  oldest timestamptz;
BEGIN
  SELECT min(since) INTO oldest FROM event_log.holders();
  RETURN least(clock, oldest) - event_log.tolerance();
END $$;

-- Without this right the owner does not see who writes, and the settled instant would be wrong.
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'pg_read_all_stats', 'USAGE') THEN
    RAISE EXCEPTION 'the owner of the log needs: GRANT pg_read_all_stats TO %', current_user;
  END IF;
END $$;
