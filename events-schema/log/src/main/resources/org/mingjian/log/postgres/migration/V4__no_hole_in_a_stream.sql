-- As before; and a revision comes after the one before it. Whoever appends has seen that one; where it is not there any more, in a
-- log that has come back with less than it had, the next event must not hide that by leaving a hole.
CREATE OR REPLACE FUNCTION event_log.admit() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  border timestamptz;
BEGIN
  IF NEW.revision > 0
     AND NOT EXISTS (SELECT FROM event_log.event WHERE stream = NEW.stream AND revision = NEW.revision - 1) THEN
    RAISE EXCEPTION 'revision % of % has none before it', NEW.revision, NEW.stream USING ERRCODE = 'MJ005';
  END IF;
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
