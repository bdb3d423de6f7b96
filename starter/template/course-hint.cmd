@echo off
rem One more hint for a task: course-hint 3.2
setlocal
cd /d "%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for /d %%d in (.course\repository\gradients\kit\*) do set "KIT=%%d\*"
"%JAVA%" -cp "%KIT%" gradients.kit.scoreboard.Hints %*
