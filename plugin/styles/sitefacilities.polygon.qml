<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="sitefacilities">
      <rule key="first" symbol="0" label="Adds most (+ people newly near) | 增益最大（+新增覆盖人数）" filter="&quot;sf_order&quot; = 1"/>
      <rule key="others" symbol="1" label="Next in the order of gain | 其次，按增益排序" filter="&quot;sf_order&quot; &gt; 1"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="255,255,255,120"/>
          <prop k="outline_color" v="30,30,30,255"/>
          <prop k="outline_width" v="0.6"/>
          <prop k="style" v="solid"/>
        </layer>
        <layer class="CentroidFill" enabled="1">
          <prop k="point_on_all_parts" v="0"/>
          <prop k="point_on_surface" v="1"/>
          <symbol name="@0@1" type="marker" alpha="1" clip_to_extent="1">
            <layer class="SimpleMarker" enabled="1">
              <prop k="color" v="30,30,30,255"/>
              <prop k="name" v="star"/>
              <prop k="outline_color" v="255,255,255,255"/>
              <prop k="outline_width" v="0.3"/>
              <prop k="size" v="4.4"/>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="255,255,255,120"/>
          <prop k="outline_color" v="30,30,30,255"/>
          <prop k="outline_width" v="0.6"/>
          <prop k="style" v="solid"/>
        </layer>
        <layer class="CentroidFill" enabled="1">
          <prop k="point_on_all_parts" v="0"/>
          <prop k="point_on_surface" v="1"/>
          <symbol name="@1@1" type="marker" alpha="1" clip_to_extent="1">
            <layer class="SimpleMarker" enabled="1">
              <prop k="color" v="30,30,30,255"/>
              <prop k="name" v="diamond"/>
              <prop k="outline_color" v="255,255,255,255"/>
              <prop k="outline_width" v="0.3"/>
              <prop k="size" v="3"/>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="&quot;sf_order&quot; || if(&quot;sf_new&quot; &gt;= 100, '\n+' || format_number(&quot;sf_new&quot;, 0), '')" isExpression="1" fontSize="9" fontSizeUnit="Point" fontWeight="75" textColor="0,0,0,255" multilineHeight="0.9">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="6" dist="2.8" distUnits="MM" geometryGeneratorEnabled="1" geometryGeneratorType="PointGeometry" geometryGenerator="point_on_surface($geometry)"/>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>
