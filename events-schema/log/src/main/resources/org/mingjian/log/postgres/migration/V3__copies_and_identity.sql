-- Which log this is. Positions mean something in one log only, and a copy of it is another.
CREATE TABLE event_log.identity (
  sole boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (sole),
  id   uuid    NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO event_log.identity DEFAULT VALUES;

-- A log may be copied into once, while it is empty. Only its owner can do that; nobody is granted to write here.
CREATE TABLE event_log.copying (
  sole     boolean     NOT NULL DEFAULT true PRIMARY KEY CHECK (sole),
  source   text        NOT NULL,
  begun    timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Null while it goes on, and the transaction that ended it: until all older ones have ended, what was copied may not be shown.
  ended    timestamptz,
  ended_tx xid8
);

-- In place of event_log.admit() while a log is copied into: events keep their times, and come from the copier alone.
CREATE FUNCTION event_log.admit_copied() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    RAISE EXCEPTION 'another log is being copied into this one: until that has ended it takes nothing else'
      USING ERRCODE = 'MJ004';
  END IF;
  IF NEW.recorded_at > clock_timestamp() + event_log.tolerance() THEN
    RAISE EXCEPTION 'time % of the event is more than % after the log''s own clock %',
      NEW.recorded_at, event_log.tolerance(), clock_timestamp() USING ERRCODE = 'MJ001';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION event_log.begin_copy(named text) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  LOCK TABLE event_log.event IN SHARE ROW EXCLUSIVE MODE;
  IF EXISTS (SELECT FROM event_log.event) OR EXISTS (SELECT FROM event_log.simulation) THEN
    RAISE EXCEPTION 'it has events of its own: only an empty log can be copied into' USING ERRCODE = 'MJ003';
  END IF;
  INSERT INTO event_log.copying (source) VALUES (named);
  ALTER TABLE event_log.event DISABLE TRIGGER event_admitted;
  CREATE TRIGGER event_copied BEFORE INSERT ON event_log.event
    FOR EACH ROW EXECUTE FUNCTION event_log.admit_copied();
END $$;

CREATE FUNCTION event_log.end_copy() RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  LOCK TABLE event_log.event IN SHARE ROW EXCLUSIVE MODE;
  UPDATE event_log.copying SET ended = clock_timestamp(), ended_tx = pg_current_xact_id() WHERE ended IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no copying is under way' USING ERRCODE = 'MJ003';
  END IF;
  DROP TRIGGER event_copied ON event_log.event;
  ALTER TABLE event_log.event ENABLE TRIGGER event_admitted;
END $$;

-- As before; and while the log is copied into, nothing is settled.
CREATE OR REPLACE FUNCTION event_log.settled_instant() RETURNS timestamptz
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  clock timestamptz := clock_timestamp();
  oldest timestamptz;
  filled timestamptz;
BEGIN
  IF EXISTS (SELECT FROM event_log.copying
              WHERE ended IS NULL OR ended_tx >= pg_snapshot_xmin(pg_current_snapshot())) THEN
    RETURN 'epoch';
  END IF;
  SELECT CASE WHEN reached_tx >= pg_snapshot_xmin(pg_current_snapshot()) THEN reached_before
              WHEN ended IS NULL THEN reached END
    INTO filled FROM event_log.simulation;
  SELECT min(since) INTO oldest FROM event_log.holders();
  RETURN least(least(clock, oldest) - event_log.tolerance(), filled);
END $$;
