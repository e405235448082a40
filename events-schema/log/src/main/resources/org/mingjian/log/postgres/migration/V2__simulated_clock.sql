-- A log may be filled once with invented events of the past. Only its owner can say so, and only while it is empty; nobody
-- is granted to write here.
CREATE TABLE event_log.simulation (
  sole           boolean     NOT NULL DEFAULT true PRIMARY KEY CHECK (sole),
  what           text        NOT NULL,
  -- No invented event with an earlier time is admitted any more.
  reached        timestamptz NOT NULL,
  -- The transaction that said so, and what had been reached before: until all older transactions have ended, events admitted
  -- before may not be shown yet.
  reached_tx     xid8        NOT NULL DEFAULT pg_current_xact_id(),
  reached_before timestamptz NOT NULL,
  -- When the filling was complete: from then on only the real clock counts. Null while it goes on.
  ended          timestamptz
);

-- Held shared by whoever inserts an invented event, and alone by whoever moves the border, so that none slips through.
CREATE FUNCTION event_log.simulation_lock() RETURNS bigint
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN 4779001;

CREATE OR REPLACE FUNCTION event_log.admit() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  border timestamptz;
BEGIN
  IF NEW.recorded_at BETWEEN clock_timestamp() - event_log.tolerance()
                         AND clock_timestamp() + event_log.tolerance() THEN
    RETURN NEW;
  END IF;
  IF NEW.recorded_at < clock_timestamp()
     AND EXISTS (SELECT FROM event_log.simulation WHERE ended IS NULL)
     AND convert_from(NEW.metadata, 'UTF8')::json ->> 'clock' = 'simulated' THEN
    PERFORM pg_advisory_xact_lock_shared(event_log.simulation_lock());
    SELECT reached INTO border FROM event_log.simulation WHERE ended IS NULL;
    IF NEW.recorded_at >= border THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'time % of the event is more than % away from the log''s own clock %',
    NEW.recorded_at, event_log.tolerance(), clock_timestamp() USING ERRCODE = 'MJ001';
END $$;

-- Says of an empty log that it is going to be filled with invented events, none earlier than a time.
CREATE FUNCTION event_log.begin_simulation(named text, first timestamptz) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  LOCK TABLE event_log.event IN SHARE MODE;
  IF EXISTS (SELECT FROM event_log.event) THEN
    RAISE EXCEPTION 'the log has events: only an empty one can be filled with invented ones' USING ERRCODE = 'MJ003';
  END IF;
  INSERT INTO event_log.simulation (what, reached, reached_before) VALUES (named, first, first);
END $$;

-- No invented event with an earlier time will come. Waits for those that are being inserted.
CREATE FUNCTION event_log.reach(border timestamptz) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(event_log.simulation_lock());
  UPDATE event_log.simulation
     SET reached_before = CASE WHEN reached_tx < pg_snapshot_xmin(pg_current_snapshot())
                               THEN reached ELSE reached_before END,
         reached = border, reached_tx = pg_current_xact_id()
   WHERE ended IS NULL AND reached < border;
END $$;

-- The log is filled; no invented event comes any more.
CREATE FUNCTION event_log.end_simulation() RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(event_log.simulation_lock());
  UPDATE event_log.simulation
     SET reached_before = CASE WHEN reached_tx < pg_snapshot_xmin(pg_current_snapshot())
                               THEN reached ELSE reached_before END,
         ended = clock_timestamp(), reached_tx = pg_current_xact_id()
   WHERE ended IS NULL;
END $$;

-- As before; and while a log is being filled, no later than what the filling has reached and everybody can see.
CREATE OR REPLACE FUNCTION event_log.settled_instant() RETURNS timestamptz
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  clock timestamptz := clock_timestamp();
  oldest timestamptz;
  filled timestamptz;
BEGIN
  SELECT CASE WHEN reached_tx >= pg_snapshot_xmin(pg_current_snapshot()) THEN reached_before
              WHEN ended IS NULL THEN reached END
    INTO filled FROM event_log.simulation;
  SELECT min(since) INTO oldest FROM event_log.holders();
  RETURN least(least(clock, oldest) - event_log.tolerance(), filled);
END $$;
