@echo off
rem The course's command line on Windows, as ./course is elsewhere: builds the grader first when its sources are newer
rem than what was built.
setlocal
set "root=%~dp0"
set "cli=%root%grader\cli\target"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

where /q "%java%" 2>nul || if not exist "%java%.exe" (
  echo course: no java found; install a JDK of version 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)

if not defined COURSE_NO_BUILD (
  call :build_if_stale
  if errorlevel 1 exit /b 3
)

rem Quick start matters more than peak speed for most commands: the serial collector starts fastest. (The class archive
rem that ./course keeps besides is left out here.)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx384m -Xss2m ^
  "-Dcourse.root=%root%." -cp "%cli%\classes;%cli%\lib\*" %COURSE_JAVA_OPTS% gradients.grader.cli.Course %*
exit /b %ERRORLEVEL%

:build_if_stale
pushd "%root%"
if exist "%cli%\built" (
  powershell -NoProfile -Command "$built = (Get-Item 'grader/cli/target/built').LastWriteTime; $newer = Get-ChildItem -File -Recurse pom.xml, starter/kit, solutions, grader | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -match '\\src\\main\\|\\pom\.xml$' -and $_.FullName -notmatch '\\(target|node_modules|mistakes|alternatives)\\' } | Select-Object -First 1; exit [int][bool]$newer"
  if not errorlevel 1 (
    popd
    exit /b 0
  )
)
echo course: building the grader (the first time takes a minute or two) ... 1>&2
set "log=%TEMP%\course-build-%RANDOM%.log"
call mvnw.cmd -q -ntp -DskipTests -Djacoco.skip -Dcheckstyle.skip -Dspotless.check.skip package -pl grader/cli -am >"%log%" 2>&1
if errorlevel 1 (
  type "%log%" 1>&2
  del "%log%"
  popd
  echo course: the grader does not build; the lines above say why. 1>&2
  exit /b 3
)
del "%log%"
type nul >"%cli%\built"
popd
exit /b 0
